/** @jest-environment jsdom */
// Takes down what a test drew, in every file: where it is imported first, it asks to be called after each test.
import '@testing-library/react';
import { runTogether } from './runTogether';

runTogether('taskpane', { part: 2, of: 2 });
