import { findPicture } from '../../run/own-pictures.ts';

type Wanted = { readonly run: string; readonly id: string };
type Source = { readonly url: string; readonly width: number; readonly height: number };

/** One's own picture as an address that an image can show, for as long as the component that made it is there. */
export class OwnSource {
  source: Source | null = $state.raw(null);
  /** It is not in this browser: it was added in another one. */
  isMissing: boolean = $state(false);

  constructor(wanted: () => Wanted | null) {
    // What lies in the browser's store belongs to the outside world.
    $effect(() => this.#load(wanted()));
  }

  #load(wanted: Wanted | null): (() => void) | undefined {
    this.source = null;
    this.isMissing = false;
    if (!wanted) return;
    let url: string | null = null;
    let isGone = false;
    void findPicture(wanted.run, wanted.id)
      .catch(() => null)
      .then((kept) => {
        if (isGone) return;
        if (!kept) return void (this.isMissing = true);
        url = URL.createObjectURL(kept.blob);
        this.source = { url, width: kept.width, height: kept.height };
      });
    return () => {
      isGone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }
}
