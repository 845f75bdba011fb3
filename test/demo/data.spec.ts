import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ownFile, readData } from '../../infra/demo/data.ts';
import type { DemoData } from '../../infra/demo/data-schema.ts';

// The words of the district’s paper, to the letter.
const named = [
  'kêu gọi đầu tư được ít nhất 01 khu sản xuất nông nghiệp công nghệ cao',
  'mỗi xã, thị trấn xây dựng được ít nhất 01 cánh đồng lớn và vùng sản xuất nông nghiệp ứng dụng công nghệ cao',
  'xây dựng được ít nhất từ 3 đến 5 trang trại chăn nuôi gia súc, gia cầm tập trung quy mô lớn',
  'khoảng 30% diện tích các loại cây trồng chủ lực của huyện có liên kết sản xuất, bao tiêu sản phẩm',
  'thị trấn Đăk Tô đạt các tiêu chí đô thị loại IV',
  'Xúc tiến, kêu gọi thu hút đầu tư, sớm hoàn thiện hạ tầng Cụm công nghiệp và dịch vụ 24/4',
  'từng bước hoàn thiện các hạng mục hạ tầng, kỹ thuật thiết yếu của Cụm công nghiệp phía Tây thị trấn',
  'đến cuối năm 2025 huyện đạt chuẩn huyện nông thôn mới, trong đó có 02 xã đạt nông thôn mới nâng cao',
  'Nâng cao chất lượng giáo dục đào tạo; công tác khám chữa bệnh, y tế dự phòng',
  'tỷ lệ hộ nghèo giảm bình quân 3%/năm',
  'Giữ vững ổn định an ninh chính trị, trật tự an toàn xã hội; khu vực phòng thủ vững chắc',
];

const communes = [
  'thị trấn Đăk Tô',
  ...['Diên Bình', 'Đăk Rơ Nga', 'Đăk Trăm', 'Kon Đào', 'Ngọk Tụ', 'Pô Kô', 'Tân Cảnh', 'Văn Lem'].map(
    (name) => `xã ${name}`,
  ),
].map((name) => `UBND ${name}`);

const text = readFileSync(ownFile(), 'utf8');
const data = readData(ownFile());

describe('the year of Đăk Tô', () => {
  it('has 27 tasks, ĐT-01 to ĐT-27', () => {
    const codes = Array.from({ length: 27 }, (_, index) => `ĐT-${String(index + 1).padStart(2, '0')}`);
    expect(data.tasks.map(({ code }) => code)).toEqual(codes);
  });

  it('repeats the paper to the letter where the paper names a task', () => {
    expect(data.tasks.map(({ asWritten }) => asWritten).filter((words) => words !== null)).toEqual(named);
  });

  it('says of every task what is illustrative', () => {
    for (const { illustrative, note } of data.tasks) {
      expect(illustrative).toBe(true);
      expect(note).toMatch(/^Minh họa: /);
    }
    expect(data.about).toContain('Tên người đều do bộ dữ liệu đặt ra');
  });

  it('gives every commune and the township a task', () => {
    const led = new Set(data.tasks.map(({ unitId }) => unitId));
    const units = data.organisation.units.filter(({ unitId }) => led.has(unitId)).map(({ name }) => name);
    expect(units).toEqual(expect.arrayContaining(communes));
  });

  it('ends every task in 2021 and issues all on 22/01/2021', () => {
    expect(data.issue.at).toMatch(/^2021-01-22T/);
    for (const { dueOn } of data.tasks) expect(dueOn).toMatch(/^2021-/);
  });

  it('is written in NFC and makes no id out of a name', () => {
    expect(text).toBe(text.normalize('NFC'));
    for (const { personId } of data.organisation.people) expect(personId).toMatch(/^p-\d{3}$/);
  });

  it('lets one person hold a post in either tree', () => {
    const postsOf = (personId: string) =>
      data.organisation.tenures.filter((tenure) => tenure.personId === personId).map(({ postId }) => postId);
    expect(postsOf('p-001')).toEqual(['ubnd-dak-to-chair', 'huyen-uy-dak-to-leader']);
  });
});

describe('a file that is wrong', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-demo-data-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  const sentenceFor = (change: (copy: DemoData) => unknown): string => {
    const copy = structuredClone(data);
    const changed = change(copy) ?? copy;
    const file = join(dir, 'year.json');
    writeFileSync(file, typeof changed === 'string' ? changed : JSON.stringify(copy));
    try {
      readData(file);
    } catch (error) {
      return (error as Error).message.replace(file, 'F');
    }
    return 'nothing was wrong';
  };
  const sentence = (problem: string) =>
    `The demo file F cannot be used: ${problem}; mend it and start again.`;
  const act = (copy: DemoData, index: number) => copy.acts[index] as DemoData['acts'][number];
  const task = (copy: DemoData, index: number) => copy.tasks[index] as DemoData['tasks'][number];

  it.each<[string, (copy: DemoData) => unknown, string | RegExp]>([
    ['is no JSON', () => '{', /^The demo file F cannot be used: .+; mend it and start again\.$/],
    [
      'is not NFC',
      () => text.normalize('NFD'),
      sentence('it holds decomposed letters, save it in Unicode NFC'),
    ],
    [
      'has an unknown field',
      (copy) => Object.assign(act(copy, 3), { who: 'me' }) && undefined,
      sentence('acts[3]: Unrecognized key: "who"'),
    ],
    [
      'names no such act',
      (copy) => Object.assign(act(copy, 3), { command: { type: 'Sleep' } }) && undefined,
      /acts\[3\]\.command\.type: Invalid/,
    ],
    [
      'has no such local time',
      (copy) => void (act(copy, 0).at = '2021-02-30T10:00'),
      sentence('acts[0].at: a local time such as 2021-01-22T10:30'),
    ],
    [
      'gives a code twice',
      (copy) => void (task(copy, 1).code = 'ĐT-01'),
      sentence('tasks[1]: ĐT-01 comes twice'),
    ],
    [
      'loses the paper’s words',
      (copy) => void (task(copy, 0).title = 'Kêu gọi đầu tư'),
      sentence('tasks[0]: neither title nor content has the words of asWritten'),
    ],
    [
      'knows no such unit',
      (copy) => void (task(copy, 2).unitId = 'xa-khac'),
      sentence('tasks[2]: there is no xa-khac'),
    ],
    [
      'acts on no such task',
      (copy) => void (act(copy, 5).task = 'ĐT-99'),
      sentence('acts[5]: there is no ĐT-99'),
    ],
    [
      'acts by a vacant post',
      (copy) => void (act(copy, 60).post = 'nobody'),
      /acts\[60\]: nobody who can sign in holds nobody at 2021-/,
    ],
    [
      'acts out of order',
      (copy) => void (act(copy, 30).at = '2021-01-22T12:00'),
      sentence('acts[30]: 2021-01-22T12:00 comes before the act above it'),
    ],
    [
      'suspends the tasks of no such unit',
      (copy) => void copy.suspensions[0]?.decision.unitIds.push('xa-khac'),
      sentence('suspensions[0].decision.unitIds[2]: there is no xa-khac'),
    ],
    [
      'closes a period after the end',
      (copy) => copy.closings.forEach((closing) => (closing.at = '2022-02-01T09:00')),
      sentence('closings[0]: 2022-02-01T09:00 is not between issue and end'),
    ],
    [
      'does not bring what an act names',
      (copy) => void (copy.files = []),
      /acts\[\d+\]: what is in 24-TTr-NV\.txt is not in files \(SHA-256 [0-9a-f]{64}\)/,
    ],
  ])('is answered by one sentence when it %s', (_, change, expected) => {
    expect(sentenceFor(change)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('is answered by one sentence when it is not there', () => {
    expect(() => readData(join(dir, 'none.json'))).toThrow(/cannot be read \(ENOENT\): name another one\.$/);
  });
});
