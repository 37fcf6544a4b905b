import { saveFile } from '#ui/files/save-file.ts';

/** Has the server make a PDF and saves it. `slow`: too many were asked for. `failed`: no answer; printing needs no server. */
export async function savePdf(path: string, body: unknown, fileName: string): Promise<'saved' | 'slow' | 'failed'> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) return response.status === 429 ? 'slow' : 'failed';
    saveFile(await response.blob(), fileName);
    return 'saved';
  } catch {
    return 'failed';
  }
}
