/** Says, each time something died, whether it may be started again: at most `max` times a window. */
export function restartLimit(max: number, windowMilliseconds: number): (now: number) => boolean {
  let deaths: number[] = []
  return (now) => {
    deaths = [...deaths.filter((at) => now - at < windowMilliseconds), now]
    return deaths.length <= max
  }
}
