/** Jest reporter whose one line, "N passed, N failed, N skipped", is the last that a run prints. */
class SummaryReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    // A test file that could not run at all has no tests to count, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // The default reporter writes its summary to standard error: wait until that is out.
    process.stderr.write('', () => {
      process.stdout.write(
        `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`,
      );
    });
  }
}

module.exports = SummaryReporter;
