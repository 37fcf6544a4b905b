/** A post as its judges see it: what it says, what is known of the client, and what is particular in it. */
import type { Post } from '../actions.ts';
import { getLexicon } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readParticulars, type Particulars } from './particulars.ts';
import { readText, type Reading } from './reading/read-text.ts';
import type { LanguageTools, PostBackground } from './types.ts';

export type PostView = {
  readonly post: Post;
  readonly background: PostBackground;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly particulars: Particulars;
  readonly tools: LanguageTools;
};

export function viewPost(post: Post, background: PostBackground, tools: LanguageTools): PostView {
  const products = background.products.flatMap(({ name }) => [name.en, name.nl]);
  const reading = readText(post.text, post.language, [background.brand.name, ...background.names, ...products]);
  const lexicon = getLexicon(post.language);
  return { post, background, reading, lexicon, particulars: readParticulars(reading, lexicon), tools };
}
