/** Where the years and amounts of a picture with axes stand. */
import type { Canvas } from "./look";
import { axisText, ticks } from "./scale";

export type Plot = {
  readonly steps: readonly number[];
  readonly left: number;
  /** How wide a year is. */
  readonly room: number;
  x(at: number): number;
  y(cents: number): number;
};

export function plotOf({ width, height, em }: Canvas, years: number, least: number, most: number): Plot {
  const steps = ticks(least, most);
  const [low = 0, high = 1] = [steps[0], steps.at(-1)];
  const left = Math.max(...steps.map((it) => axisText(it).length)) * em * 0.62 + em;
  const [top, bottom] = [em, height - 2 * em];
  const room = (width - left) / Math.max(1, years);
  return {
    steps,
    left,
    room,
    x: (at) => left + (at + 0.5) * room,
    y: (cents) => bottom - ((cents - low) / (high - low)) * (bottom - top),
  };
}
