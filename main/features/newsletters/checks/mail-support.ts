import type { MailProgram } from '../../../../preload/contract/letter-theme'

/** The part of caniemail's data that is read (MIT, caniemail.com). */
interface Feature {
  slug: string
  title: string
  /** By family, by platform, by version: y, n, or a (in part), with the numbers of notes. */
  stats: Record<string, Record<string, Record<string, string>>>
}

const clients: Readonly<Record<MailProgram, readonly (readonly [string, string])[]>> = {
  outlookWindows: [['outlook', 'windows']],
  outlookCom: [['outlook', 'outlook-com']],
  outlookMac: [['outlook', 'macos']],
  gmail: [
    ['gmail', 'desktop-webmail'],
    ['gmail', 'android'],
    ['gmail', 'ios'],
  ],
  appleMail: [
    ['apple-mail', 'macos'],
    ['apple-mail', 'ios'],
  ],
  thunderbird: [
    ['thunderbird', 'windows'],
    ['thunderbird', 'macos'],
  ],
  orange: [['orange', 'desktop-webmail']],
  laposte: [['laposte', 'desktop-webmail']],
  free: [['free-fr', 'desktop-webmail']],
  sfr: [['sfr', 'desktop-webmail']],
  yahoo: [
    ['yahoo', 'desktop-webmail'],
    ['yahoo', 'android'],
    ['yahoo', 'ios'],
  ],
  samsung: [['samsung-email', 'android']],
}

/** Says of a feature how it is called and which programs do not show it; null for one nobody tested. */
export type MailSupport = (
  slug: string,
  programs: readonly MailProgram[],
) => { title: string; missing: MailProgram[] } | null

let loading: Promise<MailSupport> | null = null

/** Reads the data once, when a letter is first checked. */
export function mailSupport(): Promise<MailSupport> {
  loading ??= import('caniemail/caniemail.json').then(({ default: { data } }) =>
    supportIn(data as unknown as Feature[]),
  )
  return loading
}

function supportIn(features: readonly Feature[]): MailSupport {
  const bySlug = new Map(features.map((feature) => [feature.slug, feature]))
  return (slug, programs) => {
    const feature = bySlug.get(slug)
    if (feature === undefined) return null
    const missing = programs.filter((program) =>
      clients[program].some(([family, platform]) =>
        latest(feature.stats[family]?.[platform]).startsWith('n'),
      ),
    )
    return { title: feature.title, missing }
  }
}

function latest(versions: Record<string, string> | undefined): string {
  const [newest] = Object.keys(versions ?? {}).toSorted((one, other) =>
    other.localeCompare(one, 'en', { numeric: true }),
  )
  return newest === undefined ? '' : (versions?.[newest] ?? '')
}
