import { answerOrders } from '../../threads/answer-orders.ts';

/** What keeps the reading itself from being loaded is an answer too. */
answerOrders(async (question) => {
  try {
    const { answerReading } = await import('./answer-reading.ts');
    return await answerReading(question);
  } catch (error) {
    return { kind: 'fault', why: String(error) };
  }
});
