import { EditorState, type Extension } from '@codemirror/state';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorView, keymap } from '@codemirror/view';
import { lessonLanguage } from './prose-language.ts';
import './editor.css';

type Compared = {
  readonly parent: HTMLElement;
  readonly nonce: string;
  readonly before: string;
  readonly after: string;
  readonly labels: { readonly before: string; readonly after: string };
  /** Words of the library, in the author's language. */
  readonly phrases: Readonly<Record<string, string>>;
};
export type Comparison = { readonly text: () => string; readonly destroy: () => void };

/** A phone has no room for two texts side by side. */
const WIDE = '(min-width: 800px)';
const COLLAPSE = { margin: 3, minSize: 6 };

const shared = (nonce: string, label: string, phrases: Compared['phrases']): Extension[] => [
  EditorView.cspNonce.of(nonce),
  EditorState.phrases.of(phrases),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  lessonLanguage,
];
const readOnly: Extension = [EditorState.readOnly.of(true)];
const writable: Extension = [history(), keymap.of([...historyKeymap, ...defaultKeymap])];

/** Two texts to look at: side by side, in one column on a phone. */
export function showDifferences({ parent, nonce, before, after, labels, phrases }: Compared): Comparison {
  if (matchMedia(WIDE).matches) {
    const view = new MergeView({
      parent,
      a: { doc: before, extensions: [...shared(nonce, labels.before, phrases), readOnly] },
      b: { doc: after, extensions: [...shared(nonce, labels.after, phrases), readOnly] },
      collapseUnchanged: COLLAPSE,
    });
    return { text: () => after, destroy: () => view.destroy() };
  }
  const view = new EditorView({
    parent,
    doc: after,
    extensions: [
      ...shared(nonce, labels.after, phrases),
      readOnly,
      unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: COLLAPSE }),
    ],
  });
  return { text: () => after, destroy: () => view.destroy() };
}

/** Another's text beside one's own, which can be written in and takes over the other's passages at a press. */
export function joinTexts({ parent, nonce, before, after, labels, phrases }: Compared): Comparison {
  if (matchMedia(WIDE).matches) {
    const view = new MergeView({
      parent,
      a: { doc: before, extensions: [...shared(nonce, labels.before, phrases), readOnly] },
      b: { doc: after, extensions: [...shared(nonce, labels.after, phrases), writable] },
      collapseUnchanged: COLLAPSE,
      revertControls: 'a-to-b',
      renderRevertControl: () => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'rw-take';
        button.textContent = '→';
        button.title = phrases['Take this passage'] ?? '';
        button.setAttribute('aria-label', phrases['Take this passage'] ?? '');
        return button;
      },
    });
    return { text: () => view.b.state.doc.toString(), destroy: () => view.destroy() };
  }
  const view = new EditorView({
    parent,
    doc: after,
    extensions: [
      ...shared(nonce, labels.after, phrases),
      writable,
      unifiedMergeView({ original: before, mergeControls: true, collapseUnchanged: COLLAPSE }),
    ],
  });
  return { text: () => view.state.doc.toString(), destroy: () => view.destroy() };
}
