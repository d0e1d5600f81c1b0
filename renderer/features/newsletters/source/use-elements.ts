import type { ElementSpec } from '@codemirror/lang-xml'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/client'
import { useStudio } from '../studio/use-studio'
import { letterSchema } from './letter-schema'

const colourNames = [
  'backgroundColour',
  'surfaceColour',
  'textColour',
  'headingColour',
  'accentColour',
  'onAccentColour',
] as const

/** What may be written where, with the colours of the community; null until mjml has said. */
export function useElements(): readonly ElementSpec[] | null {
  const { t } = useTranslation()
  const { settings } = useStudio()
  const vocabulary = useQuery({
    ...api.newsletters.vocabulary.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useMemo(() => {
    if (vocabulary.data === undefined) return null
    const colours = colourNames.map((name) => ({
      value: settings.theme[name],
      name: t(`letterVersions.source.colours.${name}`),
    }))
    return letterSchema(vocabulary.data, { colours, unset: t('letterVersions.source.unset') })
  }, [settings.theme, t, vocabulary.data])
}
