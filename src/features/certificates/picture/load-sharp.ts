/**
 * Fetches the drawer of pictures when it is first needed: it is large. It keeps no pictures and starts no threads of its
 * own, so that a small server gets back what a picture took.
 */
export async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
