/** Addresses that ask nothing of anybody: pictures the letter holds, or that the workspace does. */
const heldPicture = /^(?:data:image\/(?:png|gif|jpeg|webp);|veillee-image:)/i

const stillAsks = /@import|url\s*\((?!"(?:data:image\/|blob:))|image-set\s*\(/i

/**
 * CSS of a letter without what would fetch: imports go, and every address that is not a picture the
 * letter holds. The frame's policy would refuse them too; here they are not even asked for.
 */
export function inertCss(css: string, pictureOf: (address: string) => string | null): string {
  const inert = decodedNames(css)
    .replaceAll(/\/\*[^]*?(?:\*\/|$)/g, '')
    .replaceAll(/@(?:import|namespace|charset)\b[^;{}]*(?:;|(?=[{}])|$)/gi, '')
    .replaceAll(/(?:-webkit-)?(?:image-set|cross-fade|image|src|paint|element)\s*\(/gi, 'none(')
    .replaceAll(
      /url\s*\(\s*(?:"([^"]*)"?|'([^']*)'?|([^)"']*))\s*(?:\)|$)/gi,
      (_all, ...parts: (string | undefined)[]) => {
        const address = (parts[0] ?? parts[1] ?? parts[2] ?? '').trim()
        const picture = heldPicture.test(address) ? pictureOf(address) : null
        return picture === null ? 'none' : `url("${picture.replaceAll(/["\\\n]/g, '')}")`
      },
    )
  // Written so that it reads as something else than it looks: none of it is kept.
  return stillAsks.test(inert) ? '' : inert
}

/** The picture an address stands for; null where it lies anywhere else. */
export function heldAddress(
  address: string,
  imageUrl: (id: string) => string | null,
): string | null {
  const trimmed = address.trim()
  const id = /^veillee-image:([0-9a-f]{64})$/.exec(trimmed)?.[1]
  if (id !== undefined) return imageUrl(id)
  return heldPicture.test(trimmed) && !trimmed.startsWith('veillee') ? trimmed : null
}

/** `\75rl(` is `url(`: letters written as escapes become letters, and the rest of them go. */
function decodedNames(css: string): string {
  return css.replaceAll(
    /\\(?:([0-9a-f]{1,6})\s?|([^0-9a-f\n]))/gi,
    (_all, hex?: string, own?: string) => {
      const letter = hex === undefined ? (own ?? '') : letterOf(Number.parseInt(hex, 16))
      return /^[\w@(:;-]$/.test(letter) ? letter : ''
    },
  )
}

function letterOf(code: number): string {
  return code > 31 && code < 127 ? String.fromCodePoint(code) : ''
}
