import { expect, test } from 'vitest';
import { readPost, reasonsOf } from './builders.ts';

const TRAY = 'Joost dropped the tray. All forty cinnamon buns, on the floor, seven in the morning, in front of the whole queue.';
const MONDAY = 'Happy Monday everyone! We are excited to share our delicious artisan bread with you.';

test('a dropped tray stops the thumb, a greeting does not', () => {
  expect(readPost(TRAY).qualities.hook).toBeGreaterThan(0.6);
  expect(readPost(MONDAY).qualities.hook).toBeLessThan(0.25);
  expect(reasonsOf(readPost(MONDAY), 'hook')).toContain('hook-greeting');
});

test('in Dutch too', () => {
  const tray = 'Gisteren liet Joost de bakplaat vallen. Veertig kaneelbollen op de vloer, om zeven uur, voor de hele rij.';
  const monday = 'Fijne maandag allemaal! Wij zijn trots op onze heerlijke ambachtelijke broden.';
  expect(readPost(tray, { language: 'nl' }).qualities.hook).toBeGreaterThan(0.5);
  expect(readPost(monday, { language: 'nl' }).qualities.hook).toBeLessThan(0.25);
});

test('a picture with a face and little clutter helps the hook, a busy one does not', () => {
  const near = { topic: 'food', faces: 1, hasText: false, clutter: 0, isNear: true, rights: 'own' } as const;
  const calm = readPost('New opening hours from March', {}, { picture: near }).qualities.hook;
  const busy = readPost(
    'New opening hours from March',
    {},
    { picture: { ...near, faces: 0, clutter: 1, isNear: false, hasText: true } },
  );
  expect(calm).toBeGreaterThan(busy.qualities.hook + 0.1);
});

test('jargon in one long sentence is not clear, short plain sentences are', () => {
  const jargon =
    'Our next-generation rules engine synergises bank feeds and real-time compliance workflows, thereby empowering stakeholders to unlock actionable insights at scale across the modern ecosystem.';
  expect(readPost(jargon).qualities.clarity).toBeLessThan(0.25);
  expect(readPost('The oven broke at four. We bake at nine. Come then.').qualities.clarity).toBeGreaterThan(0.75);
});

test('steps are useful, a mood is not', () => {
  const steps =
    'How to keep bread:\n1. Cut side down on wood, first day.\n2. In a cotton bag until day three.\n3. After that, slice and freeze it. If it is hard, wet the crust and bake for 5 minutes.';
  expect(readPost(steps).qualities.usefulness).toBeGreaterThan(0.75);
  expect(readPost('What a lovely day! 😍').qualities.usefulness).toBeLessThan(0.25);
});

test('irony is not glad', () => {
  expect(readPost('Great, another broken package.').qualities.valence).toBeLessThan(-0.2);
  expect(readPost('Fijn hoor, weer een kapot pakket.', { language: 'nl' }).qualities.valence).toBeLessThan(-0.2);
  expect(readPost('What a lovely surprise, thank you all, we enjoyed it!').qualities.valence).toBeGreaterThan(0.2);
});

test('denied gladness is not gladness', () => {
  const glad = readPost('It was a lovely evening with friends.').qualities.valence;
  expect(readPost('It was not a lovely evening.').qualities.valence).toBeLessThan(glad);
});

test('anger stirs more than opening hours', () => {
  const anger = 'He laughed when he opened the door on her, on purpose. She has two broken ribs and I am shaking with rage.';
  expect(readPost(anger).qualities.arousal).toBeGreaterThan(0.5);
  expect(readPost('Open Tuesday to Saturday, 7 to 15.').qualities.arousal).toBeLessThan(0.25);
});

test('only today, 20 % off, order now sells and nothing else', () => {
  expect(readPost('Only today: 20% off! Order now and save €5, the best deal ever!!').qualities.promotion).toBeGreaterThan(0.75);
  expect(readPost('Nu 20% korting, alleen vandaag! Bestel snel!', { language: 'nl' }).qualities.promotion).toBeGreaterThan(0.75);
  expect(readPost('My father baked rye on Sundays. Nobody ate it.').qualities.promotion).toBeLessThan(0.25);
});

test('a person shows in a story and not in a brochure', () => {
  const story = 'I burnt three hundred loaves on Tuesday. My mother said: “You were talking again.” She was right.';
  expect(readPost(story).qualities.personality).toBeGreaterThan(0.75);
  expect(readPost('Crumb & Co offers a wide range of high-quality products.').qualities.personality).toBeLessThan(0.25);
});

test('words that the client never uses cost voice', () => {
  const plain = readPost('Bread, out of the oven at six.').qualities.voice;
  const avoided = readPost('Artisan gourmet bread, out of the oven at six.');
  expect(avoided.qualities.voice).toBeLessThan(plain - 0.2);
  expect(reasonsOf(avoided, 'voice')).toContain('voice-avoided-word');
});

test('one clear thing to do beats check it out', () => {
  expect(readPost('Book your place at the link, Saturday 11 to 3.', { link: 'shop' }).qualities.callToAction).toBeGreaterThan(
    0.75,
  );
  expect(readPost('Check it out!').qualities.callToAction).toBeLessThan(0.5);
  expect(readPost('It rained all day.').qualities.callToAction).toBe(0);
});

test('what is asked for is told apart', () => {
  expect(readPost('Save this for later.').asks).toBe('save');
  expect(readPost('Tag a friend who needs this.').asks).toBe('tag');
  expect(readPost('Please share this.').asks).toBe('share');
  expect(readPost('Bewaar dit voor later.', { language: 'nl' }).asks).toBe('save');
  expect(readPost('What would you put on it?').asks).toBe('comment');
  expect(readPost('The oven is on.').asks).toBe('nothing');
});

test('a text on Loopa, a link in a caption and ten hashtags are not native', () => {
  expect(readPost('Bread.', { network: 'loopa', format: 'text' }).qualities.nativeFit).toBeLessThan(0.4);
  expect(reasonsOf(readPost('Read it at www.crumb.example'), 'nativeFit')).toContain('native-dead-link');
  const tags = ' #a1 #b1 #c1 #d1 #e1 #f1 #g1 #h1 #i1 #j1';
  expect(readPost(`Rye is back.${tags}`, { network: 'guild', format: 'text' }).qualities.nativeFit).toBeLessThan(0.5);
});

test('a text about bread is about food', () => {
  const read = readPost('The dough rests, then the bread goes into the oven.', { topic: 'tech' });
  expect(read.likelyTopic).toBe('food');
  expect(read.topicFit).toBeLessThan(0.5);
});

test('hashtags and characters are counted as people count them', () => {
  const read = readPost('Rye 👨‍👩‍👧 🇳🇱 #bread');
  expect(read.hashtags).toBe(1);
  expect(read.characters).toBe(14);
});
