import { contrast } from '../contrast'

type Channels = readonly [number, number, number]

/** A colour on its way from one to another, from 0 (the first) to 1 (the second); both #rrggbb. */
export function mixed(from: string, to: string, share: number): string {
  const [start, end] = [channelsOf(from), channelsOf(to)]
  const value = (rank: 0 | 1 | 2) => Math.round(start[rank] + (end[rank] - start[rank]) * share)
  return written([value(0), value(1), value(2)])
}

/** Black or white, whichever is read best on a ground. */
export function readableOn(ground: string): string {
  const [white, black] = ['#ffffff', '#000000']
  return (contrast(white, ground) ?? 1) >= (contrast(black, ground) ?? 1) ? white : black
}

/** How many steps lie between a colour and black or white. */
const steps = 100

/**
 * The colour nearest to this one that has enough contrast on every ground, its hue kept: darker or
 * lighter, whichever moves least; null where neither reaches it on all of them.
 */
export function nearestReadable(
  colour: string,
  grounds: readonly string[],
  least: number,
): string | null {
  const passes = (one: string) => grounds.every((ground) => (contrast(one, ground) ?? 0) >= least)
  for (let step = 0; step <= steps; step += 1) {
    for (const end of ['#000000', '#ffffff']) {
      const tried = mixed(colour, end, step / steps)
      if (passes(tried)) return tried
    }
  }
  return null
}

function channelsOf(colour: string): Channels {
  const value = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16)
  return [value(1), value(3), value(5)]
}

function written(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
