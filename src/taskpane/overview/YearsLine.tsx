import { makeStyles, tokens } from '@fluentui/react-components';
import type { LineOfYears, LinePoint } from '../../core/history/lineOfYears';
import { criterionWordsIn } from '../../strings/criterion';
import { useFigureText } from '../shell/useFigureText';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  line: { display: 'block', width: '100%', maxWidth: '360px', height: '56px' },
  score: { stroke: tokens.colorBrandStroke1, fill: 'none', strokeWidth: '2px' },
  dot: { fill: tokens.colorBrandBackground },
  target: {
    stroke: tokens.colorNeutralForeground3,
    fill: 'none',
    strokeWidth: '2px',
    strokeDasharray: '3 3',
  },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5px',
  },
  max: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  year: { fill: tokens.colorNeutralForeground3, fontSize: '10px' },
});

const [WIDTH, HEIGHT, SIDE, ABOVE, BELOW] = [300, 56, 16, 6, 16];

/** Scores as a small line under the maximum, and targets after them as a dashed one. */
export function YearsLine({ line }: { line: LineOfYears }) {
  const styles = useStyles();
  const words = criterionWordsIn(useWords().language);
  const text = useFigureText();
  const { from, to, scores, targets } = line;
  const at = ({ x, y }: LinePoint): [number, number] => [
    SIDE + x * (WIDTH - 2 * SIDE),
    HEIGHT - BELOW - y * (HEIGHT - ABOVE - BELOW),
  ];
  const path = (points: readonly LinePoint[]) => points.map((one) => at(one).join(',')).join(' ');
  const last = scores.slice(-1);
  const said = [...scores, ...targets]
    .map(({ score }) => `${words.year(score.year, score.is)}: ${text.of(score)}`)
    .join('; ');
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.line(from, to, said)}
    >
      <line className={styles.max} x1={SIDE} x2={WIDTH - SIDE} y1={ABOVE} y2={ABOVE} />
      <polyline className={styles.target} points={path([...last, ...targets])} />
      <polyline className={styles.score} points={path(scores)} />
      {[...scores, ...targets].map((point) => {
        const [x, y] = at(point);
        const { year, is } = point.score;
        const isTarget = is === 'target';
        return (
          <g key={`${String(year)}${is}`}>
            <circle className={isTarget ? styles.open : styles.dot} cx={x} cy={y} r={3} />
            <text className={styles.year} x={x} y={HEIGHT - 3} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
