/** The ember while a timer runs, its ring of ash while none does: 32-pixel PNG files in base64. */
const ember =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAsUlEQVR42u2XzQ2AIAxGmaZrOA1LdB6m' +
  'YBpPTEGiNSmJ8WAK0rQaD+9ChO8pfzWsuARLwi/wNgEgkMhEISpTuA35mekCx6CJ2IQkqYgkPPJbbp1U' +
  '7vtIAAeCr+CoQJwQ3oi9AjD42e+mA3oE0sTw88IUCYBCeAMkAqgogBKBrCiQJQJFUaBIBKqiQH2FgPkU' +
  'mC9C821ofhCZH8UuLiPz69hFQeKiJHNRlLooy/8/o+8K7LPfKAEwte7JAAAAAElFTkSuQmCC'

const ash =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAA9UlEQVR42u2XsQ3EIAxFIzEJDWOwCHWW' +
  'YIRrbwWKK6mZ4eZgCqScT3KBrOTkJEh2Til+g/DPw7GJMz2er0lS0w1wNQAHiqACqqCGqrgWcc9wgK9p' +
  'Ai1MJS4I5+EznnLZqYaxpwDiinEGBZAFGZTFtbyyPx4FmInRG+QZGfO4t4+d9wI4kvaMJ+XWjCHZaFs1' +
  'sWWQyMnNgRYzJBOJC+BI+vyJPvfEy3EAIkn92csm/yrItYDSBYQBAKHzKxyA2gXYAQC286scgL76zQAA' +
  'Q7pBP4D4KxAvQvE2FL+IxK9iFR8j8c+xioFExUimYihVMZbff0b/C/ABI4nZpgPWDPIAAAAASUVORK5C' +
  'YII='

/** The picture of the tray, as an address that nativeImage reads. */
export function trayIcon(isRunning: boolean): string {
  return `data:image/png;base64,${isRunning ? ember : ash}`
}
