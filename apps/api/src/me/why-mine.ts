import type { Names, ObligationKind, WaitingFor } from '#contracts';
import type { Session } from '../sessions/session.ts';

type Mine = { what: ObligationKind | WaitingFor; unitId: string; postId: string | null };

const ofUnit = ({ what, unitId }: Mine, session: Session) => {
  if (what === 'verify')
    return {
      vi: 'Theo quy định, cơ quan của ông/bà thẩm tra kết quả',
      en: 'By the policy, your office verifies results',
    };
  if (what === 'contribution' || what === 'contribute')
    return { vi: 'Đơn vị của ông/bà được xin ý kiến phối hợp', en: 'Your unit was asked to contribute' };
  return unitId === session.unitId
    ? { vi: 'Đơn vị của ông/bà chủ trì nhiệm vụ', en: 'Your unit has the task' }
    : { vi: 'Đơn vị của ông/bà đã chủ trì nhiệm vụ trước đây', en: 'Your unit had the task before' };
};

/** Why something is the reader’s to do: by their post, for one that is vacant, by a mandate, or for their unit. */
export const whyMine = (mine: Mine, session: Session, names: Names) => {
  const { postId } = mine;
  if (postId === null) return ofUnit(mine, session);
  const title = names.post(postId);
  if (postId === session.postId)
    return { vi: `Thuộc thẩm quyền chức vụ của ông/bà: ${title}`, en: `It falls to your post: ${title}` };
  if (session.inCharge && postId === session.headPostId)
    return {
      vi: `Ông/bà phụ trách thay ${title} đang khuyết`,
      en: `You are in charge while ${title} is vacant`,
    };
  return { vi: `Ông/bà được ${title} ủy quyền`, en: `You have a mandate of ${title}` };
};
