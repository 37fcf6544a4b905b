import type { Locale } from '#i18n/locale.ts';

type Named = { readonly key: string; readonly title: string; readonly locale: Locale; readonly day: string };

/**
 * What a new lesson begins with: every part that a lesson has, in a form that the check lets through, so that its author
 * replaces words instead of learning a syntax first.
 */
export function newLessonSource({ key, title, locale, day }: Named): string {
  return (locale === 'nl' ? DUTCH : ENGLISH)
    .replace('%key%', () => key)
    .replace('%title%', () => JSON.stringify(title)) // which is a text in YAML too
    .replace('%day%', () => day);
}

/** The sentences of the template that a text still has: reminders, which nobody means to publish. */
export function findLeftovers(source: string): string[] {
  return [ENGLISH, DUTCH]
    .flatMap((template) => template.split('\n'))
    .map((line) => line.trim().replace(/^(- )?([a-z]+: )?/, ''))
    .filter((line) => line.length >= 24 && !line.startsWith('%') && !line.startsWith('{') && source.includes(line))
    .filter((line, i, all) => all.indexOf(line) === i);
}

const ENGLISH = `---
id: %key%
title: %title%
summary: One sentence that says what this lesson is about and why it matters at work.
minutes: 12
level: intern
objectives:
  - say what the reader can do after this lesson
  - name a second thing that one could see them do
competencies: [planning]
requires: []
cards:
  - q: A question for tomorrow’s review, about the first thing to remember?
    a: Its answer, in one sentence.
  - q: A question about the second thing?
    a: Its answer, in one sentence.
  - q: A question about the third thing?
    a: Its answer, in one sentence.
sources: []
checked: %day%
---

Open with a moment at work: who sits where, what has just happened, what has to be decided now.

## What goes wrong

Tell what people usually do first, and what comes of it.

<WorkedExample client="bakery" title="A worked example, with what goes wrong first">

Show it on one of the fictional clients. First the version that doesn’t work, then the repair, and why.

</WorkedExample>

## What works instead

Explain the one thing that this lesson is about.

<SingleChoice
  id="first-decision"
  ask="Ask for a decision that one can’t make without having understood the example."
  options={[
    {"text": "The choice that is right", "right": true, "why": "Say why it is right."},
    {"text": "A choice that many people make", "why": "Say what comes of it."},
    {"text": "Another choice that sounds good", "why": "Say what it overlooks."}
  ]}
/>

## On the job

<OnTheJob>

Name the thing to do tomorrow, small enough to be done before lunch.

</OnTheJob>
`;

const DUTCH = `---
id: %key%
title: %title%
summary: Eén zin die zegt waar deze les over gaat en wat je er op je werk aan hebt.
minutes: 12
level: intern
objectives:
  - zeggen wat de lezer na deze les kan
  - een tweede ding noemen dat je iemand kunt zien doen
competencies: [planning]
requires: []
cards:
  - q: Een vraag voor de herhaling van morgen, over het eerste om te onthouden?
    a: Het antwoord, in één zin.
  - q: Een vraag over het tweede?
    a: Het antwoord, in één zin.
  - q: Een vraag over het derde?
    a: Het antwoord, in één zin.
sources: []
checked: %day%
---

Begin met een moment op het werk: wie zit waar, wat is er net gebeurd, wat moet er nu worden beslist.

## Wat er misgaat

Vertel wat mensen meestal eerst doen, en wat daarvan komt.

<WorkedExample client="bakery" title="Een uitgewerkt voorbeeld, met eerst wat er misgaat">

Laat het zien bij een van de bedachte klanten. Eerst de versie die niet werkt, dan de verbetering, en waarom.

</WorkedExample>

## Wat wel werkt

Leg het ene uit waar deze les over gaat.

<SingleChoice
  id="eerste-keuze"
  ask="Vraag om een keuze die je niet kunt maken zonder het voorbeeld te hebben begrepen."
  options={[
    {"text": "De keuze die klopt", "right": true, "why": "Zeg waarom die klopt."},
    {"text": "Een keuze die veel mensen maken", "why": "Zeg wat daarvan komt."},
    {"text": "Nog een keuze die goed klinkt", "why": "Zeg wat die over het hoofd ziet."}
  ]}
/>

## Morgen op je werk

<OnTheJob>

Noem wat je morgen kunt doen, klein genoeg om voor de lunch klaar te zijn.

</OnTheJob>
`;
