/** Does something once the browser has nothing better to do; in browsers that can't tell, as soon as what is going on is done. */
export function whenIdle(work: () => void): void {
  const wait = window.requestIdleCallback ?? ((go: () => void) => setTimeout(go));
  wait(() => work());
}
