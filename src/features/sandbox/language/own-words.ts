/** Words that the dictionaries lack and every client may use: networks, the trade, the cast and its town. Lower case. */
const EVERYWHERE = `
  frame loopa chirp guild commons reachwright utm hashtag hashtags dm dms emoji emojis gif selfie app apps livestream podcast podcasts
  samira haddou joost tomasz wilk inês duarte ruben haas lotte marit veen jonas okafor bea lindqvist dario conti noor daan
  westerhaven linden spoke kolom crumb ok wifi sms qr pdf url faq blog vlog vlogs online offline ecommerce e-mail email emails
`;

const ENGLISH = `
  sourdough cobbles shoebox bookkeeping webshop bakfiets sellotape automata soundcheck lineup moodboard screenshot screenshots
  barista wellbeing tidbit hiya yay haha nope yep ugh hmm oops kilo kilos euro euros vat website websites timeslot backstage unfollow
  repost reposts influencer influencers startup startups laminated refurb refurbished physio physios foodie tofu hummus focaccia
  stroopwafel upcycled e-bike e-bikes freelancer freelancers clockmaker storm-proof dough's sneakers t-shirt checklist
`;

const DUTCH = `
  zuurdesem bakfiets toonbank website websites screenshot screenshots livestream hashtag story stories reel reels influencer deadline
  e-mail gemaild mailtje appje appjes berichtje btw zzp'er zzp'ers oké joh hoor yes haha hoi doei oeps selfie selfies foodtruck
  soundcheck line-up refurbished camping campings knäckebröd fysio desem speeldoos opzij kaartjes kassabon privébericht dm'etje
  webshop euro tweet liken geliket appen gebeld checken gecheckt vloggen updaten update updates festival festivals workshop workshops
`;

const cut = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

export const OWN_WORDS = {
  en: new Set([...cut(EVERYWHERE), ...cut(ENGLISH)]),
  nl: new Set([...cut(EVERYWHERE), ...cut(DUTCH)]),
};
