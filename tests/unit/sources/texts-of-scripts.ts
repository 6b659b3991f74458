/** Some paragraphs in languages of several scripts, as documents that quotations are taken from. */
export const TEXTS: Readonly<Record<string, string>> = {
  en: `The minister said that the bridge over the Orle would stay closed until the autumn, because the piers had moved by eleven centimetres since the flood. She did not expect the province to pay for a new one.

“We have looked at every number twice,” she told the assembly, “and nobody who has seen them wants a lorry on that bridge.” The engineers will go back in May, when the water is low, and measure the piers again.

Farmers on the eastern bank asked for a ferry. The harbour master answered that a ferry needs two pilots, a landing on either side and a licence, none of which can be had before the harvest. Three villages are now an hour from the nearest hospital.

In the evening about four hundred people walked from the market to the closed bridge with lanterns. The mayor walked with them and promised that the bus would run every half hour, also on Sundays.`,
  fr: `La ministre a déclaré que le pont resterait fermé jusqu’à l’automne, parce que les piles avaient bougé de onze centimètres depuis la crue. Elle ne pensait pas que la province pourrait en payer un nouveau.

« Nous avons vérifié chaque chiffre deux fois, a-t-elle dit à l’assemblée, et personne ne veut voir un camion sur ce pont. » Les ingénieurs reviendront en mai, quand l’eau sera basse, pour mesurer encore les piles.

Les agriculteurs de la rive orientale ont demandé un bac. Le capitaine du port a répondu qu’il fallait deux pilotes, un débarcadère de chaque côté et une autorisation, et que rien de cela ne serait prêt avant la moisson.

Le soir, environ quatre cents personnes ont marché du marché jusqu’au pont fermé avec des lanternes. Le maire a promis que l’autobus passerait toutes les demi-heures, même le dimanche.`,
  ar: `قالت الوزيرة إن الجسر سيبقى مغلقا حتى الخريف، لأن دعاماته تحركت أحد عشر سنتيمترا منذ الفيضان. ولم تتوقع أن تدفع المقاطعة ثمن جسر جديد.

وأضافت أمام المجلس أن المهندسين راجعوا كل رقم مرتين، وأن أحدا ممن رأوا الأرقام لا يريد شاحنة على هذا الجسر. وسيعود المهندسون في شهر أيار، عندما ينخفض الماء، ليقيسوا الدعامات مرة أخرى.

طلب المزارعون في الضفة الشرقية عبارة صغيرة. وأجاب مدير الميناء بأن العبارة تحتاج إلى ربانين ومرسى في كل جانب ورخصة، ولن يكون شيء من ذلك جاهزا قبل موسم الحصاد.

وفي المساء سار نحو أربعمئة شخص من السوق إلى الجسر المغلق وهم يحملون الفوانيس. ووعد رئيس البلدية بأن تمر الحافلة كل نصف ساعة، حتى يوم الجمعة.`,
  ru: `Министр сказала, что мост через реку останется закрытым до осени, потому что опоры сдвинулись на одиннадцать сантиметров после наводнения. Она не ожидала, что область оплатит новый мост.

«Мы дважды проверили каждую цифру, — сказала она депутатам, — и никто из видевших их не хочет пускать на мост грузовики». Инженеры вернутся в мае, когда вода спадёт, и снова измерят опоры.

Крестьяне восточного берега попросили паром. Начальник порта ответил, что для парома нужны два лоцмана, причал на каждом берегу и разрешение, и что ничего из этого не будет готово до уборки урожая.

Вечером около четырёхсот человек прошли от рынка к закрытому мосту с фонарями. Мэр шёл вместе с ними и обещал, что автобус будет ходить каждые полчаса, даже по воскресеньям.`,
  ja: `大臣は、洪水のあと橋脚が十一センチ動いたため、橋は秋まで閉鎖されると述べた。県が新しい橋の費用を払うとは考えていない。

「すべての数字を二度確かめました」と大臣は議会で語り、「それを見た人で、あの橋にトラックを通したい人はいません」と続けた。技師たちは水が低くなる五月に戻り、もう一度橋脚を測る。

東岸の農家は渡し船を求めた。港長は、渡し船には水先人が二人と、両岸の船着き場と、許可が必要で、収穫の前には何一つ用意できないと答えた。三つの村は、いま最も近い病院から一時間の距離にある。

夕方、およそ四百人が提灯を持って市場から閉鎖された橋まで歩いた。町長も一緒に歩き、バスは日曜日も三十分ごとに走ると約束した。`,
  hi: `मंत्री ने कहा कि पुल पतझड़ तक बंद रहेगा, क्योंकि बाढ़ के बाद से उसके खंभे ग्यारह सेंटीमीटर खिसक गए हैं। उन्हें उम्मीद नहीं थी कि प्रांत नए पुल का खर्च उठाएगा।

उन्होंने सभा को बताया कि हर आंकड़ा दो बार जांचा गया है, और जिसने भी उन्हें देखा है वह उस पुल पर कोई ट्रक नहीं चाहता। इंजीनियर मई में लौटेंगे, जब पानी कम होगा, और खंभों को फिर से नापेंगे।

पूर्वी किनारे के किसानों ने नाव की मांग की। बंदरगाह के अधिकारी ने जवाब दिया कि नाव के लिए दो चालक, दोनों ओर घाट और एक अनुमति चाहिए, और इनमें से कुछ भी फसल से पहले तैयार नहीं होगा।

शाम को लगभग चार सौ लोग लालटेन लेकर बाजार से बंद पुल तक चले। महापौर भी उनके साथ चले और वादा किया कि बस हर आधे घंटे पर चलेगी, रविवार को भी।`,
};
