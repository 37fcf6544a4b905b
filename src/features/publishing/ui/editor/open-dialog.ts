import type { ComponentForm } from './component-form.ts';
import type { FoundComponent } from './find-component.ts';
import type { joinTexts } from './join.ts';

/** The dialog that stands over the editor, with what it needs. */
export type OpenDialog =
  | { readonly kind: 'palette' | 'keys' }
  | {
      readonly kind: 'component';
      readonly form: ComponentForm;
      readonly found: FoundComponent | null;
      readonly selected: string;
    }
  | { readonly kind: 'picture'; readonly file: File | null }
  | { readonly kind: 'join' | 'compare'; readonly compare: typeof joinTexts };
