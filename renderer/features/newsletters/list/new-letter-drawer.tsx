import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate } from 'react-router'
import type { LetterStart } from '../../../../preload/contract/letter-shapes'
import { LocalDate, Locale } from '../../../../preload/contract/shapes'
import { api, client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { DateField } from '../../../ui/calendar/date-field'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { Choice } from '../../../ui/form/choice'
import { Drawer } from '../../../ui/form/drawer'
import { DrawerForm } from '../../../ui/form/drawer-form'
import { Section } from '../../../ui/form/section'
import { useWrite } from '../../../ui/use-write'
import { LetterFileDrop } from './letter-file-drop'
import { nextNumber } from './next-title'
import { StartChoice } from './start-choice'
import type { StartKey } from './starts'
import { useLetterFile } from './use-letter-file'

/** What a new letter starts from, its name and its day, beside the list. */
export function NewLetterDrawer() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isReadOnly = useReadOnly()
  const known = useQuery(api.newsletters.list.queryOptions({ input: { limit: 1000 } })).data?.rows
  if (isReadOnly) return <Navigate to="/lettres" replace />
  return (
    <Drawer title={t('letters.newTitle')} onClose={() => void navigate('/lettres')}>
      {known && <NewLetterForm known={known} />}
    </Drawer>
  )
}

function NewLetterForm({ known }: { known: readonly { id: string; title: string }[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const { today } = useClock()
  const [title, setTitle] = useState<string>(() =>
    t('letters.numbered', { number: nextNumber(known.map((one) => one.title)) }),
  )
  const [language, setLanguage] = useState<Locale>(currentLanguage())
  const [day, setDay] = useState('')
  const [start, setStart] = useState<StartKey>('monthly')
  const [isTried, setTried] = useState(false)
  const brought = useLetterFile(language, () => setStart('file'))
  // Ids follow the order of making.
  const last = known.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null
  const issues = {
    title: title.trim() === '',
    day: day !== '' && !LocalDate.safeParse(day).success,
    file: start === 'file' && brought.read === null,
  }
  const startOf = (): LetterStart | undefined => {
    if (start === 'empty') return undefined
    if (start === 'last') return last === null ? undefined : { from: 'letter', id: last.id }
    if (start === 'file') return { from: 'source', source: brought.read?.source ?? '' }
    return { from: 'template', template: start }
  }
  const submit = async () => {
    setTried(true)
    if (issues.title || issues.day || issues.file) return 'invalid'
    const from = startOf()
    const made = await write({
      run: () =>
        client.newsletters.create({
          title: title.trim(),
          plannedOn: day === '' ? null : day,
          language,
          today,
          ...(from === undefined ? {} : { start: from }),
        }),
      done: t('letters.created', { title: title.trim() }),
    })
    if (!made) return 'invalid'
    void navigate(`/lettres/${made.letter.id}`)
    return 'done'
  }
  return (
    <DrawerForm
      issueCount={isTried ? Object.values(issues).filter(Boolean).length : 0}
      isDraft={false}
      onAfresh={() => undefined}
      submitLabel={t('letters.create')}
      onSubmit={submit}
    >
      <Section title={t('letters.what')}>
        <TextInput
          label={t('letters.name')}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={isTried && issues.title ? t('letters.noName') : null}
          data-autofocus
        />
        <DateField
          label={t('letters.day')}
          value={day}
          onChange={setDay}
          error={isTried && issues.day ? t('letters.badDay') : null}
        />
        <Choice
          label={t('letters.language')}
          value={language}
          data={Locale.options.map((value) => ({ value, label: t(`letters.languages.${value}`) }))}
          onChange={(value) => setLanguage(Locale.parse(value))}
        />
      </Section>
      <Section title={t('letters.from')}>
        <StartChoice value={start} onChange={setStart} last={last?.title ?? null} />
        {start === 'file' && (
          <LetterFileDrop brought={brought} isMissing={isTried && issues.file} />
        )}
      </Section>
    </DrawerForm>
  )
}
