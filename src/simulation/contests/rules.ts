/** Reads the rules of a contest for the three things that every network and consumer law asks for. */
import type { RuleOfRules } from './contests-state.ts';

/** A date or a moment after which nobody can enter; English and Dutch. */
const CLOSING = [
  /\b(ends?|closes?|closing|until|till|deadline|before|by|last day)\b/u,
  /\b(sluit|sluiting|eindigt|loopt|tot|uiterlijk|deadline|einddatum|t\/m|vóór|voor)(?!\p{L})/u,
];
const MOMENT =
  /\d{1,2}[:.]\d{2}|\d{1,2}[-/.]\d{1,2}|\b\d{1,2}(st|nd|rd|th|e)?\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(maan|dins|woens|donder|vrij|zater|zon)dag\b|\b(midnight|middernacht)\b/u;
const WHO =
  /\b(18|16|eighteen|adults?|anyone|everyone|everybody|residents?|open to|eligible|who may|who can enter|iedereen|volwassen\w*|inwoners?|woon\w*|vanaf \d+|deelname|deelnemers?|wie mag)\b/u;
const CHOICE =
  /\b(random(ly)?|draw|drawn|lot|lots|jury|judges?|vote|votes|voted|pick(ed)?|choose|chosen|selected|loting|geloot|lot|trekken|trekking|getrokken|willekeurig|jury|stemmen|kiezen|gekozen|kiest)\b/u;

/** Which of them the rules don't say. */
export function missingRules(rules: string): RuleOfRules[] {
  const text = rules.toLowerCase();
  const missing: RuleOfRules[] = [];
  if (!CLOSING.some((words) => words.test(text)) || !MOMENT.test(text)) missing.push('closing-date');
  if (!WHO.test(text)) missing.push('who');
  if (!CHOICE.test(text)) missing.push('choice');
  return missing;
}
