import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../preload/contract/letter-check-shapes'
import { currentLanguage } from '../../../text/language'
import { formatSize } from '../../../text/sizes'

interface FindingWords {
  title: string
  text: string
  fix: string
}

/** What a finding is, why it matters, and what its button does. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const figure = (value: string) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Number(value))
  return ({ code, detail, at, programs = [] }) => {
    const [colour = '', ground = '', ratio = '0'] = detail.split(' ')
    const isContrast = code === 'lowContrast' || code === 'lowContrastDark'
    const isBytes = code === 'heavyHtml' || code === 'heavyImages'
    const said = isBytes ? formatSize(Number(detail), locale) : shortened(detail)
    const values = {
      detail:
        code === 'staleLinked' ? t('letterChecks.staleLines', { count: Number(detail) }) : said,
      colour,
      ground,
      ratio: isContrast ? figure(ratio) : '',
      programs: new Intl.ListFormat(locale, { type: 'conjunction' }).format(
        programs.map((program) => t(`letterChecks.programs.${program}`)),
      ),
    }
    const key = code === 'heavyImages' && at === null ? 'heavyTogether' : code
    return {
      title: t(`letterChecks.found.${key}.title`, values),
      text: t(`letterChecks.found.${key}.text`, values),
      fix: code === 'noAlt' ? t('letterChecks.decorative') : t('letterChecks.fix'),
    }
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 58)}…` : line
}
