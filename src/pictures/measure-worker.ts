import { answerOrders } from '../threads/answer-orders.ts';

/** What keeps the measuring itself from being loaded is an answer too. */
answerOrders(async (bytes) => {
  try {
    const { measurePicture } = await import('./measure-picture.ts');
    if (!(bytes instanceof Uint8Array)) throw new TypeError('no picture');
    return await measurePicture(bytes);
  } catch (error) {
    return { problem: 'image-unreadable', why: String(error) };
  }
});
