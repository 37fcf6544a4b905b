/** How a picture stands in a lesson's text. What would end the description early is escaped. */
export function pictureLine({ id, alt }: { readonly id: string; readonly alt: string }): string {
  const words = alt.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ');
  return `![${words}](/media/${id}.webp)`;
}
