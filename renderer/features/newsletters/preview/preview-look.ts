/** How a letter is looked at. */
export interface PreviewLook {
  width: 'desktop' | 'mobile'
  /** As a mail program may darken it: a simulation, each one does it its own way. */
  isDark: boolean
  hasImages: boolean
}

export const usualLook: PreviewLook = { width: 'desktop', isDark: false, hasImages: true }

/** The width of a telephone held upright, in CSS pixels. */
export const mobileWidthPx = 375

/** The least width at which a letter is laid out for a desktop, its margins with it. */
export function desktopWidthPx(letterWidthPx: number): number {
  return Math.max(640, letterWidthPx + 40)
}
