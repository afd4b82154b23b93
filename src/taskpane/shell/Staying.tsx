import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useQuestion } from '../session/QuestionContext';
import { CheckGroup } from './CheckList';
import { PlaceLink } from './PlaceLink';
import { usePreviewWords } from './previewWords';
import type { StayingGroup, StayingLine } from './staying';

const useStyles = makeStyles({
  line: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& .fui-Link': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  text: { color: tokens.colorNeutralForeground3 },
});

/** Shown at first of a list: each is to be looked at. */
const SHOWN = 10;

/** What stays or gives way, in lists without ticks: nothing of it is a choice. */
export function Staying({ groups }: { groups: readonly StayingGroup[] }) {
  return groups.map(({ title, lines }) => (
    <div key={title} role="group" aria-label={title}>
      <CheckGroup
        title={title}
        isOpen
        shown={SHOWN}
        showsAll
        lines={lines}
        keyOf={({ key }) => key}
        isSeparated
      >
        {(line) => <Line line={line} />}
      </CheckGroup>
    </div>
  ));
}

function Line({ line }: { line: StayingLine }) {
  const { name, place, text, doubt } = line;
  const styles = useStyles();
  const onQuestion = useQuestion();
  const { preview } = usePreviewWords();
  return (
    <div className={styles.line}>
      <div>{place ? <PlaceLink {...place}>{name}</PlaceLink> : name}</div>
      {text !== '' && <div className={styles.text}>{text}</div>}
      {doubt !== null && onQuestion && (
        <Link as="button" onClick={() => onQuestion(doubt)}>
          {preview.toQuestion}
        </Link>
      )}
    </div>
  );
}
