import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readHead, writeHead, writeLanguage } from '../../../../preload/rules/letter-head'
import { ImageWeight } from '../images/image-weight'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { ApplyTheme } from './apply-theme'
import { FieldsList } from './fields-list'
import classes from './look.module.css'
import { useTyped } from './use-typed'

/** What is set of a letter as a whole: subject, text of the preview, language, look and fields. */
export function LetterHeadForm() {
  const { t } = useTranslation()
  const { document: letter, isLocked } = useStudio()
  const { document, source } = useLetterBlocks()
  const { subject, preheader, language } = readHead(document)
  const [typedSubject, typeSubject] = useTyped(subject)
  const [typedPreheader, typePreheader] = useTyped(preheader)
  const write = (field: 'subject' | 'preheader', words: string) =>
    letter.apply(writeHead(document, field, words.trim()), { joins: `head ${field}` })
  return (
    <div className={classes['head']}>
      <TextInput
        label={t('letterLook.subject')}
        description={t('letterLook.subjectHint', { count: subject.length })}
        value={typedSubject}
        onChange={({ currentTarget: { value } }) => {
          typeSubject(value)
          write('subject', value)
        }}
        disabled={isLocked}
        maxLength={300}
      />
      <Textarea
        label={t('letterLook.preheader')}
        description={t('letterLook.preheaderHint')}
        autosize
        minRows={2}
        value={typedPreheader}
        onChange={({ currentTarget: { value } }) => {
          const line = value.replaceAll('\n', ' ')
          typePreheader(line)
          write('preheader', line)
        }}
        disabled={isLocked}
        maxLength={300}
      />
      <Select
        label={t('letterLook.language')}
        description={t('letterLook.languageHint')}
        data={languagesWith(language).map((value) => ({
          value,
          label: value === 'fr' || value === 'en' ? t(`letterLook.languages.${value}`) : value,
        }))}
        value={language === '' ? null : language}
        onChange={(value) => value !== null && letter.apply(writeLanguage(document, value))}
        placeholder={t('letterLook.noLanguage')}
        allowDeselect={false}
        disabled={isLocked}
      />
      <ApplyTheme />
      <FieldsList />
      <ImageWeight source={source} />
    </div>
  )
}

/** The two that are written here, and whatever the letter says it is in. */
function languagesWith(language: string): string[] {
  return [...new Set(['fr', 'en', ...(language === '' ? [] : [language])])]
}
