/** The dictionary is American; British spelling is as right. From the British ending to the American one. */
const BRITISH: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['iser', 'izer'],
  ['isers', 'izers'],
  ['ises', 'izes'],
  ['ising', 'izing'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['ysing', 'yzing'],
  ['our', 'or'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['ourful', 'orful'],
  ['ourite', 'orite'],
  ['ourites', 'orites'],
  ['ourable', 'orable'],
  ['ourhood', 'orhood'],
  ['ourhoods', 'orhoods'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ller', 'ler'],
  ['llers', 'lers'],
  ['llery', 'lery'],
  ['ogue', 'og'],
  ['ogues', 'ogs'],
  ['ence', 'ense'],
  ['ences', 'enses'],
];
const BRITISH_WORDS = new Set(
  `grey greyer tyre tyres kerb kerbs mould mouldy moulds plough cheque cheques programme programmes storey storeys pyjamas
  manoeuvre whilst amongst learnt burnt spelt dreamt leapt smelt spoilt towards afterwards jewellery aluminium cosy cosier
  cosiest sceptical sceptic ageing judgement skilful wilful fulfil enrol instalment mum mums mummy arse bloke blokes queueing
  practise practised practising licence licences defence offence fibre fibres draught draughts sulphur anaesthetic paediatric
  orthopaedic gynaecology oestrogen diarrhoea haemorrhage foetus encyclopaedia axe tonne tonnes woollen marvellous`.split(/\s+/),
);

/** Whether it is English, American or British, as `isListed` knows the American words. Words joined of two are let be: `mudflat`. */
export function isEnglishWord(word: string, isListed: (word: string) => boolean): boolean {
  if (isListed(word) || BRITISH_WORDS.has(word.toLowerCase())) return true;
  return BRITISH.some(([british, american]) => word.endsWith(british) && isListed(word.slice(0, -british.length) + american));
}
