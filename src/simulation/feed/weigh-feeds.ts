/** The calendar's changes of a feed: from their first hour to their last, everything in it is worth what the changed weights make of it. */
import { isLawChanged } from '../calendar/weather.ts';
import { type NetworkLaw, type PerSignal, SIGNALS } from '../networks/law.ts';
import { LAWS } from '../networks/index.ts';
import type { State } from '../state.ts';
import type { Feed } from './feed.ts';
import { averageValue, valueOf } from './value.ts';

/** Before an hour is played: feeds whose law has changed, or is itself again, weigh what they hold anew. */
export function weighFeeds(state: State): void {
  state.feeds.forEach((feed, n) => {
    const law = LAWS[n];
    const isChanged = isLawChanged(state, n);
    if (!law || isChanged === feed.isChanged) return;
    feed.isChanged = isChanged;
    weigh(feed, law);
    for (const post of state.live[n] ?? []) {
      post.value = valueOf(post.rates, feed.weights);
      post.strangerValue = valueOf(post.strangerRates, feed.weightsForStrangers);
    }
  });
}

function weigh(feed: Feed, law: NetworkLaw): void {
  feed.weights = feed.isChanged ? changed(law.weights, law) : law.weights;
  feed.weightsForStrangers = feed.isChanged ? changed(law.weightsForStrangers, law) : law.weightsForStrangers;
  feed.average = averageValue(law, feed.weights);
}

function changed(weights: PerSignal, { onFeedChange }: NetworkLaw): PerSignal {
  const all = { ...weights };
  for (const signal of SIGNALS) all[signal] *= onFeedChange[signal] ?? 1;
  return all;
}
