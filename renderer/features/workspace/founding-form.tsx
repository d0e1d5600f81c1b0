import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TemplateKey } from '../../../preload/contract/rituals'
import { api } from '../../api/client'
import { desktop } from '../../api/desktop'
import { useDesk } from '../../api/use-desk'
import { todayIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { PathField } from '../../ui/place/path-field'
import { useAttempt } from '../../ui/use-attempt'
import { StarterRituals } from './starter-rituals'
import classes from './start-page.module.css'

interface FoundingFormProps {
  defaultFolder: string
  timeZone: string
}

const nothing = { name: '', subtitle: '', authorName: '', pairName: '' }

/** Three short questions, each of them optional, and the workspace exists. */
export function FoundingForm({ defaultFolder, timeZone }: FoundingFormProps) {
  const { t } = useTranslation()
  const { create } = useDesk()
  const locale = currentLanguage()
  const startOn = todayIn(timeZone)
  const templates = useQuery(
    api.rituals.templates.queryOptions({ input: { locale, from: startOn } }),
  )
  const [answers, setAnswers] = useState(nothing)
  const [folder, setFolder] = useState(defaultFolder)
  const [chosen, setChosen] = useState<TemplateKey[] | null>(null)
  const { attempt, isRunning, failure } = useAttempt()
  const shell = desktop()
  const firstField = useRef<HTMLInputElement>(null)
  const folderField = useRef<HTMLInputElement>(null)
  useEffect(() => firstField.current?.focus(), [])
  useEffect(() => {
    if (failure?.isAboutPath) folderField.current?.focus()
  }, [failure])
  const offered = templates.data ?? []
  const picked = chosen ?? offered.filter((one) => one.isFounding).map(({ key }) => key)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const place = folder.trim() === '' ? {} : { folder }
    const input = { ...answers, ...place, timeZone, locale, templates: picked, startOn }
    if (!isRunning) void attempt(() => create(input))
  }
  const field = (name: keyof typeof nothing, maxLength: number) => ({
    value: answers[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setAnswers((now) => ({ ...now, [name]: value }))
    },
    maxLength,
    autoComplete: 'off',
  })
  return (
    <form className={classes['form']} onSubmit={submit} noValidate>
      <Section title={t('workspace.start.community')}>
        <div className={classes['pair']}>
          <TextInput
            label={t('workspace.start.name')}
            placeholder={t('workspace.start.namePlaceholder')}
            ref={firstField}
            {...field('name', 120)}
          />
          <TextInput
            label={t('workspace.start.subtitle')}
            placeholder={t('workspace.start.subtitlePlaceholder')}
            {...field('subtitle', 160)}
          />
        </div>
        <PathField
          label={t('workspace.start.folder')}
          hint={t('workspace.start.folderHint')}
          value={folder}
          onChange={setFolder}
          error={failure?.isAboutPath ? failure.sentence : null}
          choose={shell && (() => shell.chooseFolder())}
          inputRef={folderField}
        />
      </Section>
      <Section title={t('workspace.start.people')}>
        <div className={classes['pair']}>
          <TextInput label={t('workspace.start.authorName')} {...field('authorName', 120)} />
          <TextInput label={t('workspace.start.pairName')} {...field('pairName', 120)} />
        </div>
      </Section>
      <StarterRituals offered={offered} chosen={picked} onChoose={setChosen} />
      <div className={classes['foot']}>
        <Button type="submit" loading={isRunning}>
          {t('workspace.start.create')}
        </Button>
        {failure && !failure.isAboutPath && (
          <p role="alert" className={classes['failure']}>
            {failure.sentence}
          </p>
        )}
      </div>
    </form>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes['section']}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
