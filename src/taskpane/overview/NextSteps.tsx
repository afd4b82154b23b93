import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ChevronRightRegular,
  CircleRegular,
  ArrowCircleRightFilled,
} from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { Reading } from '../../app/reading';
import {
  isDone,
  nextStep,
  type Step,
  STEPS,
  type Workflow,
  workflowTask,
} from '../../app/workflow';
import { wishedJob } from '../../app/wish';
import type { NextStepsStrings } from '../../strings/nextSteps.vi';
import { useChoice, useSession } from '../session/SessionContext';
import type { TabName } from '../shell/Tabs';
import { useInSlices } from '../shell/useInSlices';
import { Waiting } from '../shell/Waiting';
import { useNextStepsWords } from './nextStepsWords';

const useStyles = makeStyles({
  section: {
    /** Of the steps in a line each and what is next: what stands below stays where it is while they are counted. */
    minHeight: '252px',
    marginTop: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  next: { backgroundColor: tokens.colorBrandBackground2 },
  step: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  icon: { display: 'inline-flex', fontSize: '20px', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  action: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 36px` },
});

/** The steps of the year with their state, and what is to be done next as the view's one primary action. */
export default function NextSteps(props: { reading: Reading; onTab: (tab: TabName) => void }) {
  const { reading, onTab } = props;
  const styles = useStyles();
  const session = useSession();
  const words = useNextStepsWords();
  const round = useChoice('round');
  const made = useInSlices(useCallback(() => workflowTask(reading, round), [reading, round]));
  if (!made) {
    return (
      <div className={styles.section}>
        <Waiting />
      </div>
    );
  }
  const workflow = made.value;
  const next = nextStep(workflow);
  const go = (step: Step) => {
    if (step !== 'recalculate') return onTab(step);
    const job = wishedJob('recalculate');
    if (job) void session.prepare(job);
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.steps}</h2>
      <ol className={styles.list}>
        {STEPS.map((step) => {
          const isNext = step === next;
          return (
            <li key={step} className={mergeClasses(styles.item, isNext && styles.next)}>
              <button
                type="button"
                className={styles.step}
                onClick={() => {
                  go(step);
                }}
              >
                <StepIcon isDone={isDone(workflow, step)} isNext={isNext} />
                <span className={styles.words}>
                  <span className={styles.name}>{words.step[step]}</span>
                  <span className={styles.state}>{stateOf(workflow, step, words)}</span>
                </span>
                <span className={styles.icon} aria-hidden>
                  <ChevronRightRegular fontSize={16} />
                </span>
              </button>
              {isNext && (
                <div className={styles.action}>
                  <Button
                    appearance="primary"
                    onClick={() => {
                      go(step);
                    }}
                  >
                    {doOf(workflow, step, words)}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {next === null && <p>{words.allDone}</p>}
    </section>
  );
}

function StepIcon(props: { isDone: boolean; isNext: boolean }) {
  const styles = useStyles();
  const words = useNextStepsWords();
  const look = props.isDone ? styles.done : props.isNext ? styles.now : undefined;
  const icon = props.isDone ? (
    <CheckmarkCircleFilled aria-label={words.stepDone} />
  ) : props.isNext ? (
    <ArrowCircleRightFilled aria-label={words.next} />
  ) : (
    <CircleRegular aria-hidden />
  );
  return <span className={mergeClasses(styles.icon, look)}>{icon}</span>;
}

function stateOf(workflow: Workflow, step: Step, { stepState }: NextStepsStrings): string {
  const { check, recalculate, targets, assign, collect } = workflow;
  switch (step) {
    case 'check':
      return stepState.errors(check.errors, check.warnings);
    case 'recalculate':
      return stepState.outdated(recalculate.outdated);
    case 'targets':
      return stepState.targets(targets.given, targets.of);
    case 'assign':
      return stepState.forms(assign.made, assign.of);
    case 'collect':
      return stepState.answers(collect.answered, collect.of);
  }
}

function doOf({ check }: Workflow, step: Step, { stepDo }: NextStepsStrings): string {
  return step === 'check' ? stepDo.check(check.errors) : stepDo[step];
}
