import type { OccurrenceKey } from '../../../preload/contract/rituals'

/** Names one occurrence within the page: a series and the start its rule gave it. */
export function occurrenceKey({ seriesId, originalStart }: OccurrenceKey): string {
  return `${seriesId}~${originalStart}`
}

/** The attribute by which the elements of occurrences are found, in whatever view shows them. */
const attribute = 'data-occurrence'

export function nameElement(element: HTMLElement, key: string): void {
  element.setAttribute(attribute, key)
}

/** The key of an occurrence's element. */
export function elementKey(element: Element): string {
  return element.getAttribute(attribute) ?? ''
}

/** The element of an occurrence that something lies in. */
export function elementAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`[${attribute}]`) : null
}

/** Every element of an occurrence within another, those hidden left out. */
export function elementsWithin(root: ParentNode | null): HTMLElement[] {
  const all = root?.querySelectorAll<HTMLElement>(`[${attribute}]`) ?? []
  return [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }))
}

const patienceFrames = 60

/** Gives the keyboard to an occurrence as soon as it is drawn, unless it has gone elsewhere by then. */
export function focusOccurrenceOnceDrawn(
  key: OccurrenceKey,
  day: string,
  otherwise: () => void,
  frames = patienceFrames,
): void {
  // On the page's body, or within a dialog that is leaving.
  const isLost = document.activeElement?.closest('#root') == null
  if (!isLost || focusOccurrence(key, day)) return
  if (frames === 0) otherwise()
  else requestAnimationFrame(() => focusOccurrenceOnceDrawn(key, day, otherwise, frames - 1))
}

/** Gives the keyboard back to an occurrence, or to the « +n » of the day that hides it; false when neither shows. */
export function focusOccurrence(key: OccurrenceKey, day: string): boolean {
  const names = [occurrenceKey(key), `+${day}`]
  const shown = elementsWithin(document)
  const element = names
    .map((name) => shown.find((each) => elementKey(each) === name))
    .find((each) => each !== undefined)
  element?.focus()
  return element !== undefined
}
