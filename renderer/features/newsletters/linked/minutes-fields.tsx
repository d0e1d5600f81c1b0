import { Checkbox, Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import type { FieldsProps } from './setting-fields'

const shown = ['excerpt', 'decisions', 'actions'] as const

/** Of which session, and what of it. */
export function MinutesFields({ settings, change }: FieldsProps) {
  const { t } = useTranslation()
  const choices = useQuery(api.newsletters.linkedChoices.queryOptions())
  const sessions = choices.data?.sessions ?? []
  return (
    <>
      <Select
        label={t('letterLinked.session')}
        placeholder={t('letterLinked.chooseSession')}
        description={
          choices.isSuccess && sessions.length === 0 ? t('letterLinked.noSession') : undefined
        }
        searchable
        data={sessions.map(({ id, title, startOn }) => ({
          value: id,
          label: `${formatDay(startOn, 'brief', currentLanguage())} · ${title}`,
        }))}
        value={settings['session'] || null}
        onChange={(session) => change({ session: session ?? '' })}
      />
      <Stack gap="xs" role="group" aria-label={t('letterLinked.shown')}>
        {shown.map((part) => (
          <Checkbox
            key={part}
            label={t(`letterLinked.parts.${part}`)}
            checked={settings[part] !== 'no'}
            onChange={(event) => change({ [part]: event.currentTarget.checked ? 'yes' : 'no' })}
          />
        ))}
      </Stack>
    </>
  )
}
