import { autocompletion, type CompletionContext, completionKeymap, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory, undo } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  type KeyBinding,
  keymap,
  lineNumbers,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { lessonLanguage } from './prose-language.ts';
import './editor.css';

/** Something wrong at a place of the text; both count from 1. */
export type Mistake = { readonly line: number; readonly column: number; readonly field: string; readonly message: string };

type Setup = {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly nonce: string;
  readonly label: string;
  readonly language: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly componentNames: readonly string[];
  readonly keys: readonly KeyBinding[];
  readonly onChange: (text: string) => void;
  readonly onCursor: (at: number) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onComponent: (name: string) => void;
};

/** What the desk may do with the text; every change can be undone. */
export type TextEditor = {
  readonly text: () => string;
  readonly selection: () => { readonly from: number; readonly to: number };
  readonly selected: () => string;
  readonly focus: () => void;
  /** Puts `text` in the place of a part, and the cursor behind it. */
  readonly replace: (from: number, to: number, text: string) => void;
  readonly replaceSelection: (text: string) => void;
  readonly replaceAll: (text: string) => void;
  readonly goToLine: (line: number, column?: number) => void;
  readonly showMistakes: (mistakes: readonly Mistake[]) => void;
  readonly find: () => void;
  readonly undo: () => void;
  readonly destroy: () => void;
};

/** Lays the text on the desk in an editor of its own. */
export function openTextEditor(setup: Setup): TextEditor {
  const view = new EditorView({
    parent: setup.parent,
    state: EditorState.create({ doc: setup.text, extensions: extensionsOf(setup) }),
  });
  const replace = (from: number, to: number, insert: string) => {
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
      annotations: isolateHistory.of('full'),
      userEvent: 'input.desk',
    });
  };
  return {
    text: () => view.state.doc.toString(),
    selection: () => ({ from: view.state.selection.main.from, to: view.state.selection.main.to }),
    selected: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    focus: () => view.focus(),
    replace,
    replaceSelection: (text) => replace(view.state.selection.main.from, view.state.selection.main.to, text),
    replaceAll: (text) => {
      const at = Math.min(view.state.selection.main.head, text.length);
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: at },
        annotations: isolateHistory.of('full'),
      });
    },
    goToLine: (number, column = 1) => {
      const line = view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines));
      const anchor = Math.min(line.to, line.from + column - 1);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    showMistakes: (mistakes) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          mistakes.map((mistake) => diagnosticOf(view.state, mistake)),
        ),
      ),
    find: () => openSearchPanel(view),
    undo: () => undo(view),
    destroy: () => view.destroy(),
  };
}

function diagnosticOf({ doc }: EditorState, { line, column, field, message }: Mistake) {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  const start = Math.min(to, from + column - 1);
  return {
    from: start,
    to: Math.max(start, Math.min(to, start + 80)),
    severity: 'error' as const,
    message: `${field}: ${message}`,
  };
}

function extensionsOf({ nonce, label, language, phrases, componentNames, keys, ...setup }: Setup): Extension[] {
  const insert = (context: CompletionContext) => completeComponent(context, componentNames, setup.onComponent);
  return [
    EditorView.cspNonce.of(nonce),
    EditorState.phrases.of(phrases),
    history(),
    drawSelection(),
    lineNumbers(),
    lintGutter(),
    search({ top: true }),
    autocompletion({ override: [insert], icons: false }),
    keymap.of([
      ...keys,
      ...wrapKeys,
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      lang: language,
      spellcheck: 'true',
      autocapitalize: 'sentences',
      tabindex: '0',
    }),
    lessonLanguage,
    partLines,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) setup.onChange(update.state.doc.toString());
      if (update.selectionSet || update.docChanged) setup.onCursor(update.state.selection.main.head);
    }),
    EditorView.domEventHandlers({
      paste: (event) => takeFiles(event.clipboardData, setup.onFiles),
      drop: (event, view) => {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at !== null && (event.dataTransfer?.files.length ?? 0) > 0) view.dispatch({ selection: { anchor: at } });
        return takeFiles(event.dataTransfer, setup.onFiles);
      },
    }),
  ];
}

function takeFiles(data: DataTransfer | null, onFiles: (files: readonly File[]) => void): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return false;
  onFiles(files);
  return true;
}

/** `<` offers the components; choosing one opens its form. */
function completeComponent(
  context: CompletionContext,
  names: readonly string[],
  onComponent: (name: string) => void,
): CompletionResult | null {
  const begun = context.matchBefore(/<[A-Za-z]*/);
  if (!begun) return null;
  return {
    from: begun.from,
    options: names.map((name) => ({
      label: `<${name}`,
      apply: (view, _completion, from, to) => {
        view.dispatch({ changes: { from, to } });
        onComponent(name);
      },
    })),
  };
}

/** Puts marks around what is selected, or takes them away. */
function wrapIn(mark: string): (view: EditorView) => boolean {
  return (view) => {
    const { from, to } = view.state.selection.main;
    const selected = view.state.sliceDoc(from, to);
    const isWrapped =
      view.state.sliceDoc(from - mark.length, from) === mark && view.state.sliceDoc(to, to + mark.length) === mark;
    if (isWrapped)
      view.dispatch({
        changes: [
          { from: from - mark.length, to: from },
          { from: to, to: to + mark.length },
        ],
      });
    else
      view.dispatch({
        changes: { from, to, insert: mark + selected + mark },
        selection: { anchor: from + mark.length, head: to + mark.length },
      });
    return true;
  };
}

const wrapKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: wrapIn('**') },
  { key: 'Mod-i', run: wrapIn('*') },
];

const PART_LINES: Readonly<Record<string, Decoration>> = {
  Component: Decoration.line({ class: 'rw-line-component' }),
  Frontmatter: Decoration.line({ class: 'rw-line-frontmatter' }),
};

/** Marks the lines of components and of the frontmatter, which look otherwise than prose. */
const partLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = linesOf(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state))
        this.decorations = linesOf(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function linesOf(view: EditorView): DecorationSet {
  const found = new Map<number, Decoration>();
  const { doc } = view.state;
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const decoration = PART_LINES[node.name];
        if (!decoration) return;
        const first = doc.lineAt(node.from);
        const isInline = first.from !== node.from && doc.sliceString(first.from, node.from).trim() !== '';
        if (
          isInline ||
          (node.name === 'Component' && doc.lineAt(node.to).to !== node.to && first.number === doc.lineAt(node.to).number)
        )
          return;
        for (let n = first.number; n <= doc.lineAt(node.to).number; n++) found.set(doc.line(n).from, decoration);
      },
    });
  }
  const lines = new RangeSetBuilder<Decoration>();
  for (const [at, decoration] of [...found].sort(([a], [b]) => a - b)) lines.add(at, at, decoration);
  return lines.finish();
}
