import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  type FormChoices,
  PAPER_FORMS,
  type PaperForm,
  SIGNED_BY,
  type SignedBy,
} from '../../core/assign/formChoices';
import { useFormsWords } from './formsWords';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface PaperChoicesProps {
  choices: FormChoices;
  onChange: (choices: FormChoices) => void;
}

/** Of the report that comes back, too, whatever the form. */
const TEXTS = ['issuer', 'place', 'attachedTo'] as const;
const SIGNED_TEXTS = ['number', 'date', 'signer'] as const;

/** How assignments go out: as an annex of a document, or signed by whom. Kept in the workbook when sheets are made. */
export function PaperChoices({ choices, onChange }: PaperChoicesProps) {
  const styles = useStyles();
  const words = useFormsWords();
  const text = (choice: (typeof TEXTS)[number] | (typeof SIGNED_TEXTS)[number]) => (
    <Field key={choice} label={words.choices[choice]} size="small">
      <Input
        size="small"
        value={choices[choice]}
        placeholder={words.hints[choice]}
        onChange={(_, { value }) => {
          onChange({ ...choices, [choice]: value });
        }}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      <Field label={words.form} size="small">
        <Select
          size="small"
          value={choices.form}
          onChange={(_, { value }) => {
            const form = PAPER_FORMS.find((one) => one === value);
            if (form) onChange({ ...choices, form });
          }}
        >
          {PAPER_FORMS.map((form: PaperForm) => (
            <option key={form} value={form}>
              {words.paperForms[form]}
            </option>
          ))}
        </Select>
      </Field>
      {TEXTS.map(text)}
      {choices.form === 'signed' && (
        <>
          <Field label={words.signedBy} size="small">
            <Select
              size="small"
              value={choices.signedBy}
              onChange={(_, { value }) => {
                const signedBy = SIGNED_BY.find((one) => one === value);
                if (signedBy) onChange({ ...choices, signedBy });
              }}
            >
              {SIGNED_BY.map((one: SignedBy) => (
                <option key={one} value={one}>
                  {words.signers[one]}
                </option>
              ))}
            </Select>
          </Field>
          {SIGNED_TEXTS.map(text)}
        </>
      )}
    </div>
  );
}
