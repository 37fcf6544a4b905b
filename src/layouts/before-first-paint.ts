/**
 * What stands inline in the head of every page, because it has to be known before any other file arrives.
 * `astro.config.mjs` allows each in the Content-Security-Policy by its hash.
 */

/** Sets the reader's chosen theme. */
export const THEME_SCRIPT = "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";

/**
 * Lets a page fade into the next. Chromium asks for this once, when the new page's body begins: in a style sheet that
 * arrives later it isn't found, and the fade ends with an error (“ViewTransition opt-in disabled”).
 */
export const FADE_STYLE =
  '@view-transition{navigation:auto}@media (prefers-reduced-motion:reduce){@view-transition{navigation:none}}';
