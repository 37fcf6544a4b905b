/** Lets a button copy what stands in the field beside it; without a clipboard the field is selected instead. */
export function copyLink(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  const field = document.querySelector<HTMLInputElement>('[data-link]');
  const said = document.querySelector<HTMLElement>('[data-copied]');
  if (!button || !field) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      if (said) said.textContent = said.dataset['words'] ?? '';
    } catch {
      field.focus();
      field.select();
    }
  });
}
