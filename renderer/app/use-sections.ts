import { useIsSupervision } from '../ui/use-is-supervision'
import { otherScreens, type Section, sections, supervisionSections } from './sections'

interface Sections {
  sections: readonly Section[]
  otherScreens: readonly Section[]
}

/** Where one can go in the workspace that is open, which its kind decides. */
export function useSections(): Sections {
  const isSupervision = useIsSupervision()
  if (!isSupervision) return { sections, otherScreens }
  return {
    sections: supervisionSections,
    otherScreens: otherScreens.filter(({ name }) => name === 'settings'),
  }
}
