import { Input, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { desktop } from '../../api/desktop'
import { chooseLanguage, currentLanguage } from '../../text/language'
import { Section } from './section'

/** Language and appearance: they belong to this screen, not to the workspace. */
export function ScreenSection() {
  const { t } = useTranslation()
  // Stopping transitions would take a style element, which the page's policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const speak = async (value: string) => {
    const locale = value === 'en' ? 'en' : 'fr'
    await chooseLanguage(locale)
    await desktop()?.setLanguage({ locale })
  }
  const appear = (value: string) => {
    if (value === 'light' || value === 'dark' || value === 'auto') setColorScheme(value)
  }
  return (
    <Section title={t('settings.screen')}>
      <Input.Wrapper label={t('settings.language')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('settings.language')}
            value={currentLanguage()}
            onChange={(value) => void speak(value)}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label={t('settings.appearance')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('settings.appearance')}
            value={colorScheme}
            onChange={appear}
            data={[
              { value: 'light', label: t('settings.light') },
              { value: 'dark', label: t('settings.dark') },
              { value: 'auto', label: t('settings.auto') },
            ]}
          />
        </div>
      </Input.Wrapper>
    </Section>
  )
}
