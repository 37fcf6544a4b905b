/**
 * Sets the reader's chosen theme before the first paint. It is the one script that stands inline in every page,
 * so `astro.config.mjs` allows it in the Content-Security-Policy by its hash.
 */
export const THEME_SCRIPT = "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
