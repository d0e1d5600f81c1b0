import type { Licence } from '../contract/resource-shapes'
import type { Locale } from '../contract/shapes'

/** How far one may go: freely, on the licence's terms; after asking; inside the community; never. */
export type Permission = 'free' | 'ask' | 'inside' | 'no'

export interface LicenceUse {
  /** A short quotation is everyone's right (L. 122-5 CPI, Berne art. 10), less what stays inside. */
  quote: Permission
  /** The whole of it in a letter. */
  reproduce: Permission
  /** Changed, translated, shortened. */
  adapt: Permission
  /** In something that is sold, or that serves a business. */
  commercial: Permission
  needsCredit: boolean
  /** What is made of it must go out under the same licence. */
  isShareAlike: boolean
  /** What it is called on an attribution line; empty where it says nothing to others. */
  name: Record<Locale, string>
  /** Where its text is; empty without one. */
  deed: Record<Locale, string>
}

const none = { fr: '', en: '' }

function creativeCommons(path: string): Record<Locale, string> {
  const deed = `https://creativecommons.org/${path}/deed`
  return { fr: `${deed}.fr`, en: `${deed}.en` }
}

function licensed(
  code: string,
  { adapt, commercial }: Pick<LicenceUse, 'adapt' | 'commercial'>,
): LicenceUse {
  const name = `CC ${code.toUpperCase()} 4.0`
  return {
    quote: 'free',
    reproduce: 'free',
    adapt,
    commercial,
    needsCredit: true,
    isShareAlike: code.endsWith('sa'),
    name: { fr: name, en: name },
    deed: creativeCommons(`licenses/${code}/4.0`),
  }
}

const open: Omit<LicenceUse, 'name' | 'deed'> = {
  quote: 'free',
  reproduce: 'free',
  adapt: 'free',
  commercial: 'free',
  needsCredit: false,
  isShareAlike: false,
}

const reserved: Omit<LicenceUse, 'name'> = {
  quote: 'free',
  reproduce: 'ask',
  adapt: 'ask',
  commercial: 'ask',
  needsCredit: true,
  isShareAlike: false,
  deed: none,
}

/** What each licence allows in a letter; nothing here is legal advice, all of it errs on the safe side. */
export const licenceUses: Record<Licence, LicenceUse> = {
  unknown: { ...reserved, name: none },
  ccBy: licensed('by', { adapt: 'free', commercial: 'free' }),
  ccBySa: licensed('by-sa', { adapt: 'free', commercial: 'free' }),
  ccByNc: licensed('by-nc', { adapt: 'free', commercial: 'ask' }),
  ccByNcSa: licensed('by-nc-sa', { adapt: 'free', commercial: 'ask' }),
  ccByNd: licensed('by-nd', { adapt: 'ask', commercial: 'free' }),
  ccByNcNd: licensed('by-nc-nd', { adapt: 'ask', commercial: 'ask' }),
  cc0: {
    ...open,
    name: { fr: 'CC0 1.0', en: 'CC0 1.0' },
    deed: creativeCommons('publicdomain/zero/1.0'),
  },
  publicDomain: {
    ...open,
    name: { fr: 'domaine public', en: 'public domain' },
    deed: none,
  },
  etalab: {
    ...open,
    needsCredit: true,
    name: { fr: 'Licence Ouverte 2.0', en: 'Open Licence 2.0 (Etalab)' },
    deed: {
      fr: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
      en: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
    },
  },
  allRightsReserved: {
    ...reserved,
    name: { fr: 'tous droits réservés', en: 'all rights reserved' },
  },
  internal: {
    ...reserved,
    quote: 'inside',
    reproduce: 'inside',
    adapt: 'inside',
    commercial: 'no',
    name: { fr: 'usage interne', en: 'internal use' },
  },
}
