/** Reach, and what the formats do to it. */
import { about, engagements, formatRatio, impressions, reach, reachRate, type Row, rows } from './measure.ts';

export const REACH: readonly Row[] = [
  ...rows('R01', [
    { what: 'Frame', definition: 'reach / followers, per post', unit: '%', band: about(3.5), measure: reachRate('frame') },
    { what: 'Commons', definition: 'reach / followers, per post', unit: '%', band: about(1.65), measure: reachRate('commons') },
  ]),
  ...rows('R03', [
    {
      what: 'Frame: reach of video to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(2.25),
      measure: formatRatio('frame', reach, ['video'], ['photo']),
    },
    {
      what: 'Frame: reach of video to carousel',
      definition: 'mean reach by format',
      unit: '×',
      band: about(1.36),
      measure: formatRatio('frame', reach, ['video'], ['carousel']),
    },
    {
      what: 'Frame: engagement of carousel to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(1.92),
      measure: formatRatio('frame', engagements, ['carousel'], ['photo']),
    },
    {
      what: 'Frame: engagement of video to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(1.71),
      measure: formatRatio('frame', engagements, ['video'], ['photo']),
    },
  ]),
  ...rows('R04', [
    {
      what: 'Frame: carousels and video to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(1.44),
      measure: formatRatio('frame', engagements, ['carousel', 'video'], ['photo']),
    },
    {
      what: 'Commons: live to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(6),
      measure: formatRatio('commons', engagements, ['live'], ['photo']),
    },
    {
      what: 'Commons: live to link',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(4),
      measure: formatRatio('commons', engagements, ['live'], ['link']),
    },
  ]),
  ...rows('R05', [
    {
      what: 'Guild: document to photo',
      definition: 'mean impressions by format',
      unit: '×',
      band: about(1.97),
      measure: formatRatio('guild', impressions, ['document'], ['photo']),
    },
    {
      what: 'Guild: video to photo',
      definition: 'mean impressions by format',
      unit: '×',
      band: about(0.956),
      measure: formatRatio('guild', impressions, ['video'], ['photo']),
    },
    {
      what: 'Guild: text to photo',
      definition: 'mean impressions by format',
      unit: '×',
      band: about(0.838),
      measure: formatRatio('guild', impressions, ['text'], ['photo']),
    },
  ]),
  ...rows('R06', [
    {
      what: 'Guild: poll to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(1.84),
      measure: formatRatio('guild', reach, ['poll'], ['photo']),
    },
    {
      what: 'Guild: document to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(1.21),
      measure: formatRatio('guild', reach, ['document'], ['photo']),
    },
    {
      what: 'Guild: link to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(0.647),
      measure: formatRatio('guild', reach, ['link'], ['photo']),
    },
  ]),
  ...rows('R07', [
    {
      what: 'Chirp: text to photo',
      definition: 'mean engagement per follower by format',
      unit: '×',
      band: about(2),
      measure: formatRatio('chirp', engagements, ['text'], ['photo']),
    },
    {
      what: 'Chirp: video to photo',
      definition: 'mean engagement per follower by format',
      unit: '×',
      band: about(1.25),
      measure: formatRatio('chirp', engagements, ['video'], ['photo']),
    },
    {
      what: 'Chirp: link to text',
      definition: 'mean engagement per follower by format',
      unit: '×',
      band: [0, 0.31],
      measure: formatRatio('chirp', engagements, ['link'], ['text']),
    },
  ]),
];
