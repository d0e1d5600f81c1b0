import type { Session } from '../../../../preload/contract/session-shapes'

/** A line of the sheet: somebody expected, or one left blank for who comes unannounced. */
export interface SheetLine {
  key: string
  name: string
  organisation: string
}

const blankCount = 10

/** Those expected by name, then ten lines more. */
export function sheetLines({ attendances }: Pick<Session, 'attendances'>): SheetLine[] {
  const expected = attendances
    .filter(({ isRegistered }) => isRegistered)
    .map(({ personId, name, organisation }) => ({ key: personId, name, organisation }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
  const blank = Array.from({ length: blankCount }, (_, index) => ({
    key: `blank ${index}`,
    name: '',
    organisation: '',
  }))
  return [...expected, ...blank]
}
