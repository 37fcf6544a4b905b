import type { Crop } from '#simulation/actions.ts';
import { moveCrop, partOf, zoomCrop } from './crop.ts';

type Point = { readonly x: number; readonly y: number };
type Scene = { readonly crop: Crop; readonly aspect: number; readonly stage: DOMRect };
type Grip = { readonly corner: boolean; readonly from: Crop; readonly at: Point; readonly reach: number };

/** Fingers and mouse on a crop's frame: one drags it or pulls at a corner, two zoom. */
export class CropHand {
  readonly #scene: () => Scene;
  readonly #show: (crop: Crop) => void;
  readonly #done: () => void;
  readonly #fingers = new Map<number, Point>();
  #grip: Grip | null = null;

  constructor(scene: () => Scene, show: (crop: Crop) => void, done: () => void) {
    this.#scene = scene;
    this.#show = show;
    this.#done = done;
  }

  readonly down = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.#take(event.target instanceof HTMLElement && event.target.dataset['corner'] !== undefined);
  };

  readonly move = (event: PointerEvent): void => {
    if (!this.#grip || !this.#fingers.has(event.pointerId)) return;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const { aspect, stage } = this.#scene();
    const { corner, from, at, reach } = this.#grip;
    if (corner || this.#fingers.size > 1) return this.#show(zoomCrop(from, aspect, (from.zoom * reach) / this.#reach(from)));
    const now = this.#middle();
    this.#show(moveCrop(from, aspect, { x: (now.x - at.x) / stage.width, y: (now.y - at.y) / stage.height }));
  };

  readonly up = (event: PointerEvent): void => {
    if (!this.#fingers.delete(event.pointerId)) return;
    if (this.#fingers.size > 0) return this.#take(false);
    this.#grip = null;
    this.#done();
  };

  /** From here on movements count. */
  #take(corner: boolean): void {
    const { crop } = this.#scene();
    this.#grip = { corner, from: crop, at: this.#middle(), reach: this.#reach(crop) };
  }

  #middle(): Point {
    const all = [...this.#fingers.values()];
    const mean = (of: (point: Point) => number) => all.reduce((sum, point) => sum + of(point), 0) / Math.max(1, all.length);
    return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  }

  /**
   * How far the hand is spread: between two fingers the wider they are, the more of the picture is to be seen through the
   * frame, as is between one finger at a corner and the frame's middle.
   */
  #reach(crop: Crop): number {
    const [first, second] = [...this.#fingers.values()];
    if (!first) return 1;
    const { aspect, stage } = this.#scene();
    const part = partOf(crop, aspect);
    const middle = {
      x: stage.left + (part.x + part.width / 2) * stage.width,
      y: stage.top + (part.y + part.height / 2) * stage.height,
    };
    const to = second ?? middle;
    return Math.max(1, Math.hypot(first.x - to.x, first.y - to.y));
  }
}
