import { Button, Card, PasswordInput, Radio, Stack, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble.tsx';
import { signIn } from './session.ts';
import type { HeldPost } from './session.ts';

const route = getRouteApi('/sign-in');

export const SignInPage = () => {
  const { t } = useTranslation();
  const router = useRouter();
  const { to } = route.useSearch();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [postId, setPostId] = useState<string>();
  // Of several posts, the one to act in is asked for once the password was right.
  const [posts, setPosts] = useState<HeldPost[]>([]);
  const entering = useMutation({
    mutationFn: () => signIn({ login, password, ...(postId === undefined ? {} : { postId }) }),
    onSuccess: (choices) => {
      setPosts(choices);
      if (choices.length === 0) router.history.push(to ?? '/');
    },
  });
  return (
    <Card component="main" id="main" withBorder maw={420} mx="auto" my="xl" p="xl">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          entering.mutate();
        }}
      >
        <Stack>
          <Title order={1} size="h2">
            {t('signIn.title')}
          </Title>
          <TextInput
            label={t('signIn.login')}
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
            autoComplete="username"
            autoCapitalize="none"
            required
            autoFocus
          />
          <PasswordInput
            label={t('signIn.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            required
          />
          {posts.length > 0 && (
            <Radio.Group
              label={t('signIn.post')}
              description={t('signIn.choosePost')}
              value={postId ?? ''}
              onChange={setPostId}
              required
            >
              <Stack gap="xs" mt="xs">
                {posts.map((post) => (
                  <Radio
                    key={post.postId}
                    value={post.postId}
                    label={post.title}
                    description={post.unitName}
                  />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {entering.error && <Trouble error={entering.error} />}
          <Button type="submit" loading={entering.isPending}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
};
