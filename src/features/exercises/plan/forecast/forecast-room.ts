import type { Scenario } from '#simulation/scenario.ts';
import type { Slot } from '../plan.ts';
import { forecastOf } from './forecast.ts';
import { type Played, playPlan } from './play-plan.ts';
import type { Answer, Ask } from './protocol.ts';
import { quietWorld } from './quiet-world.ts';

/** As many plays as a forecast is made of; each has its own people and its own luck. */
export const PLAYS = 12;
/** After so many plays what is known so far is shown. */
const SHOWN_EVERY = 4;
const FIRST_SEED = 4001;

type Options = {
  readonly say: (n: number, answer: Answer) => void;
  /** Fetches the client's scenario. */
  readonly load: (url: string) => Promise<Scenario>;
  /** Gives what was asked meanwhile a turn. */
  readonly rest: () => Promise<void>;
  readonly plays?: number;
  readonly members?: number;
};

/**
 * Plays plans over and over and says what came of it. A newer question ends the one under way. It knows nothing of
 * workers, so that it can be tested without one.
 */
export class ForecastRoom {
  readonly #options: Options;
  readonly #worlds = new Map<string, Scenario>();
  /** What comes of weeks in which nothing is posted, by seed. */
  readonly #idle = new Map<string, Played>();
  #latest = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Errors: those of the engine, which are bugs, and of the scenario, when it can't be fetched. */
  async hear(n: number, ask: Ask): Promise<void> {
    this.#latest = n;
    if (ask.kind === 'stop') return;
    const world = await this.#world(ask.url);
    await this.#play(n, world, ask.slots, ask.weeks);
  }

  async #world(url: string): Promise<Scenario> {
    const known = this.#worlds.get(url);
    if (known) return known;
    const world = quietWorld(await this.#options.load(url));
    this.#worlds.set(url, world);
    return world;
  }

  /** Stops when something else was asked meanwhile. */
  async #play(n: number, world: Scenario, slots: readonly Slot[], weeks: number): Promise<void> {
    const { say, rest, members, plays: of = PLAYS } = this.#options;
    const [plays, idle]: [Played[], Played[]] = [[], []];
    for (let done = 0; done < of; done++) {
      say(n, { kind: 'progress', done, of });
      await rest();
      if (n !== this.#latest) return;
      plays.push(playPlan(world, slots, weeks, FIRST_SEED + done, members));
      await rest();
      if (n !== this.#latest) return;
      idle.push(this.#idleUnder(world, weeks, FIRST_SEED + done));
      if (plays.length % SHOWN_EVERY === 0 || plays.length === of)
        say(n, { kind: 'forecast', forecast: forecastOf(plays, idle) });
    }
    say(n, { kind: 'done' });
  }

  #idleUnder(world: Scenario, weeks: number, seed: number): Played {
    const key = `${world.id} ${String(weeks)} ${String(seed)}`;
    const played = this.#idle.get(key) ?? playPlan(world, [], weeks, seed, this.#options.members);
    this.#idle.set(key, played);
    return played;
  }
}
