import { useMemo } from 'react';
import { previewEn } from '../../strings/preview.en';
import { previewVi, type PreviewStrings } from '../../strings/preview.vi';
import { useWords, type Words } from '../session/WordsContext';

/** The pane's words with those of a preview, which come with it. */
export interface PreviewWords extends Words {
  preview: PreviewStrings;
}

export function withPreview(words: Words): PreviewWords {
  return { ...words, preview: words.language === 'en' ? previewEn : previewVi };
}

export function usePreviewWords(): PreviewWords {
  const words = useWords();
  return useMemo(() => withPreview(words), [words]);
}
