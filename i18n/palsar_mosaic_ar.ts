<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Apply mask</source>
        <translation>تطبيق القناع</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Keeps pixels of the chosen mask classes and turns all others into nodata.</source>
        <translation>يُبقي بكسلات فئات القناع المختارة ويحوّل كل ما عداها إلى بلا بيانات.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>In layover and shadow a radar image shows no usable backscatter; by default both are dropped, and water and land are kept. The classes come from the mosaic's own mask: water 50, layover 100, shadow 150, land 255; inland water is mostly land (255) there.

Works on a mosaic and on everything made from it: decibels, ratios, dates.</source>
        <translation>في مناطق التراكب الراداري (layover) والظل لا تُظهر صورة الرادار تشتتًا عكسيًا صالحًا للاستعمال؛ لذلك تُستبعد كلتاهما افتراضيًا ويُبقى الماء واليابسة. تأتي الفئات من قناع الفسيفساء نفسها: الماء 50، التراكب 100، الظل 150، اليابسة 255؛ والمياه الداخلية مصنّفة فيه غالبًا يابسةً (255).

يعمل على الفسيفساء وعلى كل ما يُشتق منها: الديسيبل والنسب والتواريخ.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>A mosaic, or a raster that this plugin made from one.</source>
        <translation>فسيفساء، أو راستر اشتقته هذه الإضافة من فسيفساء.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Classes to keep</source>
        <translation>الفئات المراد إبقاؤها</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Pixels of all other classes become nodata.</source>
        <translation>تصبح بكسلات جميع الفئات الأخرى بلا بيانات.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply_mask.py"/>
        <source>Masked</source>
        <translation>بعد القناع</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Availability</source>
        <translation>التوفّر</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Tells which years and tiles an archive has.</source>
        <translation>يبيّن أي سنوات وأي بلاطات يملكها أرشيف.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>The answer is a text in JSON: product, then year, then the labels of its tiles, or null where the archive does not let itself be listed. It is made for programs; people have 'Tile index'.</source>
        <translation>الجواب نص بصيغة JSON: المنتج، ثم السنة، ثم رموز بلاطاتها، أو null حيث لا يسمح الأرشيف بسرد محتواه. هو معدّ للبرامج؛ أما للناس فهناك «فهرس البلاطات».</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Ask anew</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Does not believe what the archive answered within the last week.</source>
        <translation>لا يعتمد على ما أجاب به الأرشيف خلال الأسبوع الماضي.</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>What the archive has</source>
        <translation>ما يملكه الأرشيف</translation>
    </message>
    <message>
        <location filename="../algorithms/availability.py"/>
        <source>Years: {count:d}.</source>
        <translation>السنوات: {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrate</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Turns digital numbers (DN) of HH and HV into backscatter, in decibels or linear.</source>
        <translation>يحوّل القيم الرقمية (DN) للقناتين HH و HV إلى تشتت عكسي، بالديسيبل أو خطيًا.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0 [dB] = 20 log10(DN) + CF, with CF = -83.0 dB for ALOS and ALOS-2 and -84.66 dB for JERS-1. gamma0 power = DN² · 10^(CF/10); the amplitude is its square root. sigma0 = gamma0 · cos(local incidence angle).

For averages over areas or time use a linear power: the mean of decibels is not the mean of backscatter. A mask that was applied before stays applied.</source>
        <translation>المعادلة: gamma0 [dB] = 20 log10(DN) + CF، حيث CF = -83.0 dB للقمرين ALOS و ALOS-2 و -84.66 dB للقمر JERS-1. قدرة gamma0 = DN² · 10^(CF/10)؛ والسعة هي جذرها التربيعي. sigma0 = gamma0 · cos(θ)، حيث θ زاوية السقوط المحلية.

لحساب المتوسطات على مساحات أو أزمنة استعمل القدرة الخطية: فمتوسط الديسيبل ليس متوسط التشتت العكسي. والقناع الذي طُبّق من قبل يبقى مطبقًا.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>A mosaic with hh or hv as digital numbers, from 'Load mosaic' or 'Apply mask'.</source>
        <translation>فسيفساء فيها hh أو hv بقيم رقمية، ناتجة عن «تحميل الفسيفساء» أو «تطبيق القناع».</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>gamma0_db: gamma0 in decibels. gamma0_power: gamma0, linear power. sigma0_db, sigma0_power: sigma0 likewise. amplitude: square root of the gamma0 power.</source>
        <translation>القيم: gamma0_db: gamma0 بالديسيبل. gamma0_power: gamma0 بالقدرة الخطية. sigma0_db و sigma0_power: الشيء نفسه لـ sigma0. amplitude: الجذر التربيعي لقدرة gamma0.</translation>
    </message>
    <message>
        <location filename="../algorithms/calibrate.py"/>
        <source>Calibrated</source>
        <translation>مُعايَر</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation date summary</source>
        <translation>ملخص تواريخ الرصد</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Tells for each year when the mosaic of a place was really seen: first, median and last date.</source>
        <translation>يبيّن لكل سنة متى رُصدت فسيفساء المكان فعلًا: أول تاريخ والوسيط وآخر تاريخ.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>One row for each year, from every pixel at full resolution. first, median, last: observation dates (median: that of the middle pixel in the order of dates; the earlier one where two are in the middle). span_days: days from first to last. pixels: how many have a date. share_outside: per cent of them that were seen in another year than the mosaic's.

A mosaic may be made of images of the year before or after, and two years may show the very same image; a warning says so, because comparing them would show no change.</source>
        <translation>صف لكل سنة، محسوب من جميع البكسلات بالدقة الكاملة. first و median و last: تواريخ الرصد (median: تاريخ البكسل الأوسط في ترتيب التواريخ؛ والأقدم إن كان في الوسط اثنان). span_days: عدد الأيام من الأول إلى الأخير. pixels: عدد البكسلات التي لها تاريخ. share_outside: النسبة المئوية لما رُصد منها في سنة غير سنة الفسيفساء.

قد تتكون الفسيفساء من صور السنة السابقة أو اللاحقة، وقد تعرض سنتان الصورة نفسها تمامًا؛ وعندئذ يظهر تحذير، لأن المقارنة بينهما لن تُظهر أي تغيّر.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The area whose pixels count, in any coordinate reference system.</source>
        <translation>النطاق الذي تُحسب بكسلاته، بأي نظام إحداثيات مرجعي.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>Observation dates</source>
        <translation>تواريخ الرصد</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>A table without geometry, one row for each year.</source>
        <translation>جدول بلا أشكال هندسية، فيه صف لكل سنة.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: no pixel has an observation date.</source>
        <translation>سنة {year}: لا يوجد بكسل له تاريخ رصد.</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} ({days:d} days)</source>
        <translation>سنة {year}: من {first} إلى {last} (عدد الأيام: {days:d})</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first} to {last} (1 day)</source>
        <translation>سنة {year}: من {first} إلى {last} (يوم واحد)</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>{year}: {first}</source>
        <translation>سنة {year}: {first}</translation>
    </message>
    <message>
        <location filename="../algorithms/date_summary.py"/>
        <source>The mosaics of {earlier} and {year} are the same acquisition here: each date has as many pixels. Comparing the two would show no change, whatever happened on the ground.</source>
        <translation>فسيفساء {earlier} وفسيفساء {year} هما هنا التقاط واحد: لكل تاريخ العدد نفسه من البكسلات. ولن تُظهر المقارنة بينهما أي تغيّر، مهما حدث على الأرض.</translation>
    </message>
    <message>
        <location filename="../algorithms/dates.py"/>
        <source>Dates more than a year outside of {year} occur: {dates}. Either the tile is damaged, or its days were counted from another launch; check PRODUCT and YEAR.</source>
        <translation>توجد تواريخ تبعد أكثر من سنة عن {year}: {dates}. إما أن البلاطة تالفة، وإما أن أيامها حُسبت من تاريخ إطلاق آخر؛ تحقّق من PRODUCT و YEAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Decode observation date</source>
        <translation>فك ترميز تاريخ الرصد</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Turns the mosaic's day numbers into the date on which each pixel was seen.</source>
        <translation>يحوّل أرقام الأيام في الفسيفساء إلى التاريخ الذي رُصد فيه كل بكسل.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Day numbers count from the launch of the satellite: 1992-02-11 for JERS-1, 2006-01-24 for ALOS, 2014-05-24 for ALOS-2.

days_since_1970: days since 1970-01-01. yyyymmdd: 20200909. day_of_year: 1 to 366. decimal_year: year + (day of year - 1) / days in that year.

A yearly mosaic may hold observations of the year before or after; dates further away are reported.</source>
        <translation>تُحسب أرقام الأيام من تاريخ إطلاق القمر الصناعي: 1992-02-11 للقمر JERS-1، و 2006-01-24 للقمر ALOS، و 2014-05-24 للقمر ALOS-2.

الصيغ: days_since_1970: الأيام منذ 1970-01-01. yyyymmdd: 20200909. day_of_year: من 1 إلى 366. decimal_year: السنة + (رقم اليوم في السنة - 1) / عدد أيام تلك السنة.

قد تحتوي الفسيفساء السنوية على أرصاد من السنة السابقة أو اللاحقة؛ أما التواريخ الأبعد فيُبلّغ عنها.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>A mosaic with its date band, or a raster that this plugin made from one.</source>
        <translation>فسيفساء مع قناتها date، أو راستر اشتقته هذه الإضافة من فسيفساء.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>How a date is written as a number.</source>
        <translation>كيف يُكتب التاريخ على شكل عدد.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Observation date</source>
        <translation>تاريخ الرصد</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>The dates could not be checked. {reason}</source>
        <translation>تعذّر التحقق من التواريخ. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>No pixel of this raster has an observation date.</source>
        <translation>لا يوجد في هذا الراستر بكسل له تاريخ رصد.</translation>
    </message>
    <message>
        <location filename="../algorithms/decode_date.py"/>
        <source>Seen between {first} and {last}.</source>
        <translation>رُصد بين {first} و {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Export mosaics</source>
        <translation>تصدير الفسيفساءات</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Computes files of several years and measurements into a folder, each year in one pass.</source>
        <translation>يحسب في مجلد ملفات عدة سنوات وقياسات، كل سنة في مرور واحد.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files are named after sensor, year and measurement, such as ALOS-2_PALSAR-2_2020_hh_db.tif. What will be fetched and written is told before it begins.

Run it again with the same parameters after a cancel, a crash or a lost network: finished files are checked and kept, and only the rest is computed.

With CRS or RESOLUTION, backscatter is averaged in linear power, weighted by area, over the pixels that the mask keeps, and turned into decibels afterwards; the ratio is made of averaged powers; the incidence angle is averaged in degrees; date and mask are those of the nearest pixel. Pixel edges lie on multiples of RESOLUTION, so that neighbouring exports fit together.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>تُسمّى الملفات باسم المستشعر والسنة والقياس، مثل ALOS-2_PALSAR-2_2020_hh_db.tif. ويُعلَن قبل البدء ما سيُجلب وما سيُكتب.

أعد التشغيل بالمعاملات نفسها بعد إلغاء أو انهيار أو انقطاع الشبكة: تُفحص الملفات المكتملة ويُحتفظ بها، ولا يُحسب إلا الباقي.

عند تحديد CRS أو RESOLUTION يُحسب متوسط التشتت العكسي بالقدرة الخطية، مرجّحًا بالمساحة، على البكسلات التي يبقيها القناع، ثم يُحوّل إلى ديسيبل؛ وتُحسب النسبة من متوسطات القدرة؛ ويُحسب متوسط زاوية السقوط بالدرجات؛ أما التاريخ والقناع فمن أقرب بكسل. تقع حواف البكسلات على مضاعفات RESOLUTION، فتتطابق عمليات التصدير المتجاورة.

البيانات: JAXA EORC، تتيحها Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>The area to export, in any coordinate reference system.</source>
        <translation>النطاق المراد تصديره، بأي نظام إحداثيات مرجعي.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../algorithms/export_mosaic.py"/>
        <source>Number of files</source>
        <translation>عدد الملفات</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}: finished earlier, kept</source>
        <translation>  {path}: مكتمل من قبل، محتفظ به</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>  {path}</source>
        <translation>  {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Files: {count:d}, of which {kept:d} are there already. The others will take about {size} (an estimate).</source>
        <translation>الملفات: {count:d}، الموجود منها: {kept:d}. سيحتاج الباقي إلى نحو {size} (تقدير).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>Nothing is left to do.</source>
        <translation>لم يبق شيء للقيام به.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate from the sizes of its files).</source>
        <translation>سيُقرأ من الأرشيف نحو {size} (تقدير بحسب أحجام ملفاته).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>About {size} will be read from the archive (an estimate; the archive does not tell its sizes).</source>
        <translation>سيُقرأ من الأرشيف نحو {size} (تقدير؛ لا يذكر الأرشيف أحجامه).</translation>
    </message>
    <message>
        <location filename="../algorithms/export_words.py"/>
        <source>{year}. Tiles: {tiles:d}. Size: {width:d} x {height:d} pixels in {crs}.</source>
        <translation>سنة {year}. البلاطات: {tiles:d}. الحجم: {width:d} × {height:d} بكسل في {crs}.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>File format</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>gtiff: tiled GeoTIFF, packed without loss. cog: cloud-optimized GeoTIFF. lerc: smaller, within a stated error. int16_db: decibels as hundredths in whole numbers, smaller still.</source>
        <translation>الصيغ: gtiff: ملف GeoTIFF مقسّم إلى كتل ومضغوط بلا فقد. cog: ملف GeoTIFF محسّن للسحابة. lerc: أصغر، ضمن خطأ معلن. int16_db: ديسيبل بأجزاء المئة كأعداد صحيحة، أصغر من ذلك.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Layout</source>
        <translation>التنظيم</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>file_per_measurement: one file for each year and measurement. file_per_year: one file for each year, with a band for each measurement, all of one pixel type and one nodata value.</source>
        <translation>الخيارات: file_per_measurement: ملف لكل سنة وقياس. file_per_year: ملف لكل سنة، فيه قناة لكل قياس، وكلها بنوع بكسل واحد وقيمة واحدة لانعدام البيانات.</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="../algorithms/filed.py"/>
        <source>Where the files go; it is made if needed. Files that an earlier export left there and that are not what is asked for now are replaced; files from elsewhere never are.</source>
        <translation>حيث توضع الملفات؛ يُنشأ عند الحاجة. تُستبدل الملفات التي خلّفها تصدير سابق وليست هي المطلوبة الآن؛ أما الملفات من مصادر أخرى فلا تُستبدل أبدًا.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Coordinate reference system</source>
        <translation>نظام الإحداثيات المرجعي</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Empty: the mosaics' own, EPSG:4326.</source>
        <translation>فارغ: نظام الفسيفساءات نفسها، EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>Pixel size</source>
        <translation>حجم البكسل</translation>
    </message>
    <message>
        <location filename="../algorithms/gridded.py"/>
        <source>In units of the coordinate reference system. Empty or 0: the mosaics' own 1/4500 degree, or 25 m where a projected system is chosen.</source>
        <translation>بوحدات نظام الإحداثيات المرجعي. فارغ أو 0: حجم بكسل الفسيفساءات نفسها، 1/4500 من الدرجة، أو 25 مترًا إذا اختير نظام مسقط.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>HV/HH ratio</source>
        <translation>نسبة HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>Divides cross-polarised by co-polarised backscatter, which brings out volume scattering of forest.</source>
        <translation>يقسم التشتت العكسي متعامد الاستقطاب على متماثل الاستقطاب، فيُبرز التشتت الحجمي للغابات.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio = (HV/HH)² of amplitudes, the ratio of linear powers. ratio_db = 20 log10(HV/HH), which is HV [dB] - HH [dB]. amplitude_ratio = HV/HH. For HH -7.5 dB and HV -13 dB they are 0.28, -5.5 dB and 0.53; the band's name says which one it is. Where HH or HV is missing the ratio is nodata.

Single pixels are noisy (a speckle standard deviation of about 2.4 dB). JERS-1 has no HV.</source>
        <translation>المعادلات: power_ratio = (HV/HH)² للسعات، أي نسبة القدرات الخطية. ratio_db = 20 log10(HV/HH)، أي HV [dB] - HH [dB]. amplitude_ratio = HV/HH. عندما تكون HH -7.5 dB و HV -13 dB تساوي 0.28 و -5.5 dB و 0.53؛ واسم القناة يبيّن أيّها هي. وحيث تنقص HH أو HV تكون النسبة بلا بيانات.

البكسلات المنفردة مشوّشة (انحراف معياري للترقّط نحو 2.4 dB). ليس للقمر JERS-1 قناة HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>A mosaic with hh and hv, or its calibrated bands.</source>
        <translation>فسيفساء فيها hh و hv، أو قنواتها المعايَرة.</translation>
    </message>
    <message>
        <location filename="../algorithms/hv_hh_ratio.py"/>
        <source>power_ratio: ratio of linear powers. ratio_db: the same in decibels. amplitude_ratio: ratio of amplitudes.</source>
        <translation>القيم: power_ratio: نسبة القدرات الخطية. ratio_db: النسبة نفسها بالديسيبل. amplitude_ratio: نسبة السعات.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>Yearly mosaic of L-band radar images, {sensor} {year}. Bands: {bands}. Mask classes kept: {classes}. Tiles: {tiles}.</source>
        <translation>فسيفساء سنوية من صور رادارية في النطاق L، {sensor} {year}. القنوات: {bands}. فئات القناع المُبقاة: {classes}. البلاطات: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} Cut to the polygons of {layer}.</source>
        <translation>{text} مقصوصة على مضلعات {layer}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_facts.py"/>
        <source>{text} {formula}.</source>
        <translation>{text} {formula}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Years as bands of one layer</source>
        <translation>السنوات قنوات في طبقة واحدة</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. rgb stays a layer for each year. Computed years are files in the folder, and the layer is a small .vrt beside them.</source>
        <translation>طبقة واحدة لكل قياس، فيها قناة لكل سنة، والأقدم أولًا. ويبقى rgb طبقةً لكل سنة. السنوات المحسوبة ملفات في المجلد، والطبقة ملف .vrt صغير إلى جانبها.</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>vrt: virtual layers, which are there at once and read pixels when you look at them. gtiff, cog, lerc, int16_db: computed files, as 'Export mosaics' makes them.</source>
        <translation>الصيغ: vrt: طبقات افتراضية متاحة فورًا وتقرأ البكسلات عندما تنظر إليها. gtiff و cog و lerc و int16_db: ملفات محسوبة، كما ينشئها «تصدير الفسيفساءات».</translation>
    </message>
    <message>
        <location filename="../algorithms/layered.py"/>
        <source>Where the rasters go; it is made if needed. Files from elsewhere are never replaced. Empty: a folder that is gone when QGIS is closed.</source>
        <translation>حيث توضع ملفات الراستر؛ يُنشأ عند الحاجة. لا تُستبدل أبدًا الملفات من مصادر أخرى. فارغ: مجلد يزول عند إغلاق QGIS.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Load mosaic</source>
        <translation>تحميل الفسيفساء</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Puts one year of a radar mosaic on the map, for an area or for tiles.</source>
        <translation>يضع على الخريطة سنة واحدة من فسيفساء رادارية، لنطاق أو لبلاطات.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The result holds the mosaic's bands as the archive has them: amplitude of HH and HV as digital numbers (DN), local incidence angle in degrees, observation day, and mask class. Pixels without data are nodata. Go on with 'Apply mask', 'Calibrate', 'Decode observation date' or 'HV/HH ratio'.

An area is cut to whole pixels of the mosaic's own grid, 1/4500 degree. Tiles that the archive does not have are holes; they are named in the log and in MISSING_TILES.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>تحتوي النتيجة على قنوات الفسيفساء كما هي في الأرشيف: سعة HH و HV بقيم رقمية (DN)، وزاوية السقوط المحلية بالدرجات، ويوم الرصد، وفئة القناع. والبكسلات الخالية من البيانات هي بلا بيانات. تابع مع «تطبيق القناع» أو «المعايرة» أو «فك ترميز تاريخ الرصد» أو «نسبة HV/HH».

يُقتطع النطاق ببكسلات كاملة من شبكة الفسيفساء نفسها، 1/4500 من الدرجة. والبلاطات التي لا يملكها الأرشيف فجوات؛ تُذكر أسماؤها في السجل وفي MISSING_TILES.

البيانات: JAXA EORC، تتيحها Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>The area to load, in any coordinate reference system.</source>
        <translation>النطاق المراد تحميله، بأي نظام إحداثيات مرجعي.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Bands</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>hh, hv: amplitude (DN); linci: local incidence angle; date: observation day; mask: class. Nothing chosen means all that the product has. JERS-1 has no hv.</source>
        <translation>القنوات: hh و hv: السعة (DN)؛ linci: زاوية السقوط المحلية؛ date: يوم الرصد؛ mask: الفئة. عدم اختيار شيء يعني كل ما في المنتج. ليس للقمر JERS-1 قناة hv.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Mosaic</source>
        <translation>الفسيفساء</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif to download it into a file.</source>
        <translation>أنهِ الاسم بـ .vrt لطبقة افتراضية متاحة فورًا وتقرأ البكسلات عندما تنظر إليها، أو بـ .tif لتنزيلها في ملف.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Tiles: {count:d} ({tiles}). Size: {width:d} x {height:d} pixels.</source>
        <translation>البلاطات: {count:d} ({tiles}). الحجم: {width:d} × {height:d} بكسل.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Number of tiles</source>
        <translation>عدد البلاطات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_mosaic.py"/>
        <source>Missing tiles</source>
        <translation>البلاطات الناقصة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Load series</source>
        <translation>تحميل السلسلة</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Puts several years of the radar mosaics on the map, ready to be compared and played.</source>
        <translation>يضع على الخريطة عدة سنوات من الفسيفساءات الرادارية، جاهزة للمقارنة وللعرض المتتابع.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Each year and measurement becomes a layer, in a group for each year with the newest on top. Ranges of colours are the same in all years. Layers know their year: the Temporal Controller plays them.

JERS-1 and ALOS can be mixed (PRODUCT = all); each keeps its own calibration. Years that have nothing in this place are named in the log and in MISSING_YEARS.

With STACK, a measurement becomes one layer with a band for each year instead, the oldest first; rgb, which has three bands of its own, stays a layer for each year. From QGIS 3.38 on the Temporal Controller plays the bands; before, such a layer shows its newest year.

Layers are virtual unless a format of files is chosen. Layers land in the open project, also from a model. Of each year the topmost layer is switched on.

Data: JAXA EORC, provided by Digital Earth Africa.</source>
        <translation>يصبح كل قياس في كل سنة طبقةً، في مجموعة لكل سنة، والأحدث في الأعلى. مجالات الألوان هي نفسها في جميع السنوات. تعرف الطبقات سنتها: وتعرضها وحدة التحكم الزمني (Temporal Controller) تباعًا.

يمكن الجمع بين JERS-1 و ALOS (PRODUCT = all)؛ ويحتفظ كل منهما بمعايرته. والسنوات التي ليس لها شيء في هذا المكان تُذكر في السجل وفي MISSING_YEARS.

مع STACK يصبح القياس بدلًا من ذلك طبقة واحدة فيها قناة لكل سنة، والأقدم أولًا؛ أما rgb، وله ثلاث قنوات خاصة به، فيبقى طبقةً لكل سنة. ابتداءً من QGIS 3.38 تعرض وحدة التحكم الزمني القنوات تباعًا؛ وقبل ذلك تُظهر هذه الطبقة أحدث سنواتها.

الطبقات افتراضية ما لم تُختر صيغة للملفات. تُضاف الطبقات إلى المشروع المفتوح، وكذلك عند التشغيل من نموذج. وتُفعَّل من كل سنة طبقتها العليا.

البيانات: JAXA EORC، تتيحها Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers; rgb: HH, HV and HV/HH in decibels as colours. JERS-1 has no HV.</source>
        <translation>القياسات: hh_db و hv_db: gamma0 بالديسيبل؛ hh_power و hv_power: القدرة الخطية؛ hh_amplitude و hv_amplitude: الجذر التربيعي للقدرة؛ ratio_db و power_ratio و amplitude_ratio: HV/HH؛ date: تاريخ الرصد؛ linci: زاوية السقوط المحلية بالدرجات؛ mask: الفئة؛ hh_dn و hv_dn: القيم الرقمية؛ rgb: HH و HV و HV/HH بالديسيبل على شكل ألوان. ليس للقمر JERS-1 قناة HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Number of layers</source>
        <translation>عدد الطبقات</translation>
    </message>
    <message>
        <location filename="../algorithms/load_series.py"/>
        <source>Missing years</source>
        <translation>السنوات الناقصة</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers. JERS-1 has no HV.</source>
        <translation>القياسات: hh_db و hv_db: gamma0 بالديسيبل؛ hh_power و hv_power: القدرة الخطية؛ hh_amplitude و hv_amplitude: الجذر التربيعي للقدرة؛ ratio_db و power_ratio و amplitude_ratio: HV/HH؛ date: تاريخ الرصد؛ linci: زاوية السقوط المحلية بالدرجات؛ mask: الفئة؛ hh_dn و hv_dn: القيم الرقمية. ليس للقمر JERS-1 قناة HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Pixels of all other classes become nodata in every file, the mask's too.</source>
        <translation>تصبح بكسلات جميع الفئات الأخرى بلا بيانات في كل ملف، وفي ملف القناع أيضًا.</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>Format of dates</source>
        <translation>صيغة التواريخ</translation>
    </message>
    <message>
        <location filename="../algorithms/measuring.py"/>
        <source>How the measurement date is written as a number.</source>
        <translation>كيف يُكتب القياس date على شكل عدد.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH. all: both; each year is taken from the one that has it, and JERS-1 is left out of what needs HV.</source>
        <translation>المنتجات: alos_palsar_mosaic: ALOS PALSAR (2007-2010) و ALOS-2 PALSAR-2 (من 2015 فصاعدًا)، HH و HV. jers_sar_mosaic: JERS-1 SAR (1996)، HH. all: كلاهما؛ تؤخذ كل سنة من المنتج الذي يملكها، ويُترك JERS-1 فيما يحتاج إلى HV.</translation>
    </message>
    <message>
        <location filename="../algorithms/mixed.py"/>
        <source>{product} is left out of {measurements}: it has only {bands}.</source>
        <translation>يُترك {product} في {measurements}: ليس فيه إلا {bands}.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Cut to polygons</source>
        <translation>القص على المضلعات</translation>
    </message>
    <message>
        <location filename="../algorithms/polygons.py"/>
        <source>Pixels whose centres lie in none of these polygons become nodata, and tiles that no polygon touches are not asked for. Any coordinate reference system. Alone, they give the place; with an area or tiles, what they have in common is loaded. A small file, outline_*.tif, is written beside the rasters.</source>
        <translation>تصبح البكسلات التي لا يقع مركزها في أي من هذه المضلعات بلا بيانات، ولا تُطلب البلاطات التي لا يمسّها أي مضلع. أي نظام إحداثيات مرجعي. وحدها تحدّد المكان؛ ومع نطاق أو بلاطات يُحمّل ما تشترك فيه. يُكتب ملف صغير، outline_*.tif، بجانب البيانات النقطية.</translation>
    </message>
    <message>
        <location filename="../algorithms/profile_page.py"/>
        <source>Longitude {x}, latitude {y} (WGS 84); square of {side:d} x {side:d} pixels</source>
        <translation>خط الطول {x}، دائرة العرض {y} (WGS 84)؛ مربع من {side:d} × {side:d} بكسل</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>Rate: {rate:.{decimals}f} Mpx/s, {time} left</source>
        <translation>المعدل: {rate:.{decimals}f} ميغابكسل/ث، المتبقي {time}</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{seconds:d} s</source>
        <translation>{seconds:d} ث</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{minutes:d} min {seconds:d} s</source>
        <translation>{minutes:d} د {seconds:d} ث</translation>
    </message>
    <message>
        <location filename="../algorithms/progress.py"/>
        <source>{hours:d} h {minutes:d} min</source>
        <translation>{hours:d} س {minutes:d} د</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>{mosaic} {bands}, masked</source>
        <translation>{mosaic} {bands}، بعد القناع</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>{mosaic} {bands}</source>
        <translation>{mosaic} {bands}</translation>
    </message>
    <message>
        <location filename="../algorithms/results.py"/>
        <source>RGB of HH, HV, HV/HH</source>
        <translation>ألوان RGB من HH و HV و HV/HH</translation>
    </message>
    <message>
        <location filename="../algorithms/running.py"/>
        <source>PALSAR Mosaic was switched off. Switch it on in the plugin manager and run this again.</source>
        <translation>الإضافة PALSAR Mosaic معطّلة. فعّلها في نافذة البرامج المساعدة (Plugins) وأعد التشغيل.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>Years of the mosaics: 2020, or 2007-2010,2015,2020, or all for every year that the archive has. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>سنوات الفسيفساءات: 2020، أو 2007-2010,2015,2020، أو all لكل سنة يملكها الأرشيف. لا توجد أي منها في 2011-2014: لم يكن أي قمر من السلسلة في المدار.</translation>
    </message>
    <message>
        <location filename="../algorithms/series.py"/>
        <source>{year} is left out. {reason}</source>
        <translation>تُركت سنة {year}. {reason}</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Points or polygons</source>
        <translation>نقاط أو مضلعات</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>A layer in any coordinate reference system. Empty: the single point.</source>
        <translation>طبقة بأي نظام إحداثيات مرجعي. فارغ: النقطة المنفردة.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Field with the places' names</source>
        <translation>حقل أسماء الأماكن</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>What places are called in the table. Empty: by their features' ids.</source>
        <translation>بمَ تُسمّى الأماكن في الجدول. فارغ: بمعرّفات معالمها.</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Single point</source>
        <translation>نقطة منفردة</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>One point in place of a layer, such as 31.95,30.42 [EPSG:4326].</source>
        <translation>نقطة واحدة بدلًا من طبقة، مثل 31.95,30.42 [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Square of pixels</source>
        <translation>مربع البكسلات</translation>
    </message>
    <message>
        <location filename="../algorithms/sites.py"/>
        <source>Side of the square around each point whose pixels are averaged, in linear power: 1, 3 or 5. Single pixels are speckled: their ratio alone varies by 2.4 dB (standard deviation). Polygons have their own.</source>
        <translation>ضلع المربع حول كل نقطة، الذي يُحسب متوسط بكسلاته بالقدرة الخطية: 1 أو 3 أو 5. البكسلات المنفردة مترقّطة: فنسبتها وحدها تتغيّر بمقدار 2.4 dB (انحراف معياري). أما المضلعات فلها بكسلاتها.</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} TB</source>
        <translation>{number:.1f} تيرابايت</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} GB</source>
        <translation>{number:.1f} غيغابايت</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} MB</source>
        <translation>{number:.1f} ميغابايت</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.0f} kB</source>
        <translation>{number:.0f} كيلوبايت</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} Gpx</source>
        <translation>{number:.1f} غيغابكسل</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.1f} Mpx</source>
        <translation>{number:.1f} ميغابكسل</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.2f} Mpx</source>
        <translation>{number:.2f} ميغابكسل</translation>
    </message>
    <message>
        <location filename="../algorithms/sizes.py"/>
        <source>{number:.0f} px</source>
        <translation>{number:.0f} بكسل</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Takes statistics of backscatter for each year and band, of an area or of each polygon of a layer.</source>
        <translation>يحسب إحصاءات التشتت العكسي لكل سنة وقناة، على نطاق أو على كل مضلع في طبقة.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>One row for each year, zone and band, from every pixel at full resolution. A pixel belongs to a zone when its centre lies inside; polygons that overlap each have all of their pixels. Only the part of a zone that lies in the area or the tiles counts.

count: pixels with a value, of a mask class that is kept. valid_share: their share of the zone's pixels in per cent. area_ha: what they cover on the ellipsoid WGS 84. mean_power: mean of the linear power (gamma0); mean_db: the same in decibels, no mean of decibels. sd_power: standard deviation of the linear power. enl: equivalent number of looks, mean_power^2 / sd_power^2. p05_power, p05_db and so on: percentiles, by nearest rank. mean_deg, sd_deg, p05_deg: of the local incidence angle.

Of the ratio, mean_power is mean HV power / mean HH power over pixels with both, and mean_db is that in decibels; its percentiles are those of single pixels, to 0.001 dB; sd_power and enl are empty.</source>
        <translation>صف لكل سنة ومنطقة وقناة، محسوب من جميع البكسلات بالدقة الكاملة. ينتمي البكسل إلى المنطقة التي يقع مركزه داخلها؛ والمضلعات المتراكبة لكل منها جميع بكسلاته. ولا يُحسب من المنطقة إلا الجزء الواقع في النطاق أو في البلاطات.

الأعمدة: count: البكسلات التي لها قيمة ومن فئة قناع مُبقاة. valid_share: حصتها من بكسلات المنطقة بالنسبة المئوية. area_ha: ما تغطيه على المجسم الإهليلجي WGS 84. mean_power: متوسط القدرة الخطية (gamma0)؛ mean_db: المتوسط نفسه بالديسيبل، وليس متوسط الديسيبل. sd_power: الانحراف المعياري للقدرة الخطية. enl: عدد النظرات المكافئ، mean_power^2 / sd_power^2. p05_power و p05_db وهكذا: المئينات، بالرتبة الأقرب. mean_deg و sd_deg و p05_deg: لزاوية السقوط المحلية.

أما النسبة، فإن mean_power هي متوسط قدرة HV / متوسط قدرة HH على البكسلات التي لها كلتاهما، و mean_db هي ذلك بالديسيبل؛ ومئيناتها هي مئينات البكسلات المنفردة بدقة 0.001 dB؛ ويبقى sd_power و enl فارغين.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>The area whose pixels count. Empty, without tiles: the extent of the zones.</source>
        <translation>النطاق الذي تُحسب بكسلاته. فارغ ومن دون بلاطات: امتداد المناطق.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Polygons in any coordinate reference system. Empty: the whole area is one zone.</source>
        <translation>مضلعات بأي نظام إحداثيات مرجعي. فارغ: النطاق كله منطقة واحدة.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Field with the zones' names</source>
        <translation>حقل أسماء المناطق</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>What zones are called in the table. Empty: by their features' ids.</source>
        <translation>بمَ تُسمّى المناطق في الجدول. فارغ: بمعرّفات معالمها.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>hh, hv: gamma0; ratio: HV/HH of linear powers; linci: local incidence angle. Nothing chosen means hh, hv and ratio, of JERS-1 hh.</source>
        <translation>القنوات: hh و hv: gamma0؛ ratio: نسبة HV/HH للقدرات الخطية؛ linci: زاوية السقوط المحلية. عدم اختيار شيء يعني hh و hv و ratio، وللقمر JERS-1 القناة hh.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Pixels of all other mask classes do not count.</source>
        <translation>لا تُحسب بكسلات جميع فئات القناع الأخرى.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Percentiles</source>
        <translation>المئينات</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>Numbers from 0 (the least) to 100 (the greatest value); 50 is the median. Empty: none.</source>
        <translation>أعداد من 0 (أصغر قيمة) إلى 100 (أكبر قيمة)؛ 50 هو الوسيط. فارغ: لا شيء.</translation>
    </message>
    <message>
        <location filename="../algorithms/statistics.py"/>
        <source>A table without geometry, one row for each year, zone and measurement.</source>
        <translation>جدول بلا أشكال هندسية، فيه صف لكل سنة ومنطقة وقياس.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Radar mosaic</source>
        <translation>فسيفساء رادارية</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere, which do not say what they are. Leave it empty for this plugin's own.</source>
        <translation>فقط لملفات الراستر من مصادر أخرى، التي لا تذكر ما هي. اتركه فارغًا لملفات هذه الإضافة.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>Only for rasters from elsewhere: the year of the mosaic.</source>
        <translation>فقط لملفات الراستر من مصادر أخرى: سنة الفسيفساء.</translation>
    </message>
    <message>
        <location filename="../algorithms/step.py"/>
        <source>End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look at them, or in .tif for a file that is computed now.</source>
        <translation>أنهِ الاسم بـ .vrt لطبقة افتراضية متاحة فورًا وتقرأ البكسلات عندما تنظر إليها، أو بـ .tif لملف يُحسب الآن.</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Creation options of a .tif</source>
        <translation>خيارات إنشاء ملف ‎.tif</translation>
    </message>
    <message>
        <location filename="../algorithms/stored.py"/>
        <source>Options of GDAL's GeoTIFF driver, divided by |, for example COMPRESS=DEFLATE|ZLEVEL=9. Leave it empty for tiles of 512 pixels, compressed without loss. A virtual layer has no use for them.</source>
        <translation>خيارات مشغّل GeoTIFF في GDAL، يفصل بينها |، مثل COMPRESS=DEFLATE|ZLEVEL=9. اتركه فارغًا لكتل من 512 بكسل مضغوطة بلا فقد. لا أثر لها في طبقة افتراضية.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tile index</source>
        <translation>فهرس البلاطات</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Shows which tiles of a year exist, where their pixels lie, and how large they are.</source>
        <translation>يبيّن أي بلاطات سنةٍ ما موجودة، وأين تقع بكسلاتها، وما حجمها.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>One polygon for each tile, with its label (the north-west corner), bands, size in pixels and bytes of all its files. Tiles at the coast may cover less than 5 x 5 degrees; the polygon is what they really cover. bytes is empty where the archive does not let itself be listed.</source>
        <translation>مضلع لكل بلاطة، مع رمزها (الركن الشمالي الغربي) وقنواتها وحجمها بالبكسل وعدد بايتات جميع ملفاتها. قد تغطي بلاطات الساحل أقل من 5 × 5 درجات؛ والمضلع هو ما تغطيه فعلًا. يبقى bytes فارغًا حيث لا يسمح الأرشيف بسرد محتواه.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Only tiles that lie in this area. Empty: all that the archive has.</source>
        <translation>فقط البلاطات الواقعة في هذا النطاق. فارغ: كل ما في الأرشيف.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles</source>
        <translation>البلاطات</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Polygons in EPSG:4326.</source>
        <translation>مضلعات بالنظام EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../algorithms/tile_index.py"/>
        <source>Tiles: {count:d}.</source>
        <translation>البلاطات: {count:d}.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profile</source>
        <translation>المنحنى الزمني</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Follows points or polygons through the years: HH, HV and their ratio at the real observation dates, as a table and as a plot.</source>
        <translation>يتتبّع نقاطًا أو مضلعات عبر السنوات: HH و HV ونسبتهما في تواريخ الرصد الفعلية، في جدول وفي رسم بياني.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic, from pixels at full resolution; only the blocks of the files that hold them are read. A point stands for the pixel that it lies in (on an edge, the one to the east or south), or for a square of pixels around it; a polygon for the pixels whose centres lie inside.

pixels: how many count, which have a value in all bands and a mask class that is kept. hh_power, hv_power: mean of linear power (gamma0); ratio_power: mean HV / mean HH; hh_db and so on: the same in decibels. date: the observation date; of several pixels that of the middle one in the order of dates, with the first and the last beside it. mask: the commonest class, kept or not. Where nothing counts, values and dates are empty. JERS-1 has no HV.

Two mosaics with one date are the same image: there is no change to be seen between them.</source>
        <translation>صف لكل مكان وفسيفساء، محسوب من البكسلات بالدقة الكاملة؛ ولا تُقرأ من الملفات إلا الكتل التي تحتويها. تمثّل النقطة البكسل الذي تقع فيه (وعلى الحافة البكسل الواقع إلى الشرق أو الجنوب)، أو مربعًا من البكسلات حولها؛ ويمثّل المضلع البكسلات التي تقع مراكزها داخله.

الأعمدة: pixels: عدد البكسلات المحسوبة، وهي التي لها قيمة في جميع القنوات وفئة قناع مُبقاة. hh_power و hv_power: متوسط القدرة الخطية (gamma0)؛ ratio_power: متوسط HV / متوسط HH؛ hh_db وهكذا: الشيء نفسه بالديسيبل. date: تاريخ الرصد؛ وعند تعدد البكسلات تاريخ البكسل الأوسط في ترتيب التواريخ، وإلى جانبه الأول والأخير. mask: الفئة الأكثر شيوعًا، مُبقاة كانت أم لا. وحيث لا يُحسب شيء تبقى القيم والتواريخ فارغة. ليس للقمر JERS-1 قناة HV.

إذا كان لفسيفساءين تاريخ واحد فهما الصورة نفسها: لا يُرى بينهما أي تغيّر.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Time profiles</source>
        <translation>المنحنيات الزمنية</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>One row for each place and mosaic: points where points were given, a table without geometry else.</source>
        <translation>صف لكل مكان وفسيفساء: نقاط حيث أُعطيت نقاط، وإلا فجدول بلا أشكال هندسية.</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>Plot</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <location filename="../algorithms/time_profile.py"/>
        <source>A web page with a plot for each of the first 100 places; it needs no network.</source>
        <translation>صفحة ويب فيها رسم بياني لكل من أول 100 مكان؛ لا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. jers_sar_mosaic: JERS-1 SAR (1996), HH.</source>
        <translation>المنتجات: alos_palsar_mosaic: ALOS PALSAR (2007-2010) و ALOS-2 PALSAR-2 (من 2015 فصاعدًا)، HH و HV. jers_sar_mosaic: JERS-1 SAR (1996)، HH.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Year of the mosaic. There is none in 2011-2014: no satellite of the series flew.</source>
        <translation>سنة الفسيفساء. لا توجد أي منها في 2011-2014: لم يكن أي قمر من السلسلة في المدار.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Area</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner: N35E030,N30E030. Alone, they give the place; with an area, only its part in these tiles is loaded.</source>
        <translation>رموز بلاطات الخمس درجات، بحسب ركنها الشمالي الغربي: N35E030,N30E030. وحدها تحدد المكان؛ ومع نطاق لا يُحمّل منه إلا الجزء الواقع في هذه البلاطات.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>Where the mosaics lie: the https address of a bucket, s3://bucket (with your own AWS configuration), or a folder with the same layout. Default: Digital Earth Africa's public bucket.</source>
        <translation>حيث توجد الفسيفساءات: عنوان https لحاوية (bucket)، أو s3://bucket (بإعدادات AWS الخاصة بك)، أو مجلد له التنظيم نفسه. الافتراضي: الحاوية العامة لـ Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../algorithms/where.py"/>
        <source>The archive does not have these tiles of {year}; they are holes: {tiles}</source>
        <translation>لا يملك الأرشيف هذه البلاطات لسنة {year}؛ وهي فجوات: {tiles}</translation>
    </message>
    <message>
        <location filename="../algorithms/zones.py"/>
        <source>Zones without a pixel: {count:d} ({zones}). They lie outside of the area or tiles, or are smaller than a pixel.</source>
        <translation>مناطق بلا بكسلات: {count:d} ({zones}). تقع خارج النطاق أو البلاطات، أو هي أصغر من بكسل.</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>no reason is known</source>
        <translation>لا يُعرف سبب</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the same page again</source>
        <translation>الصفحة نفسها مرة أخرى</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>the rest of the listing</source>
        <translation>بقية القائمة</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>status {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <location filename="../core/archive.py"/>
        <source>a bucket's answer</source>
        <translation>جواب حاوية</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>{archive} may not be listed ({status}); each tile is asked for by name.</source>
        <translation>لا يسمح {archive} بسرد محتواه ({status})؛ تُطلب كل بلاطة باسمها.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} gives a calibration factor of {found:g} dB; {documented:g} dB, the one documented for {product}, is used.</source>
        <translation>يعطي وصف البلاطة {tile} معامل معايرة قدره {found:g} dB؛ ويُستعمل {documented:g} dB، وهو الموثّق لـ {product}.</translation>
    </message>
    <message>
        <location filename="../core/catalog.py"/>
        <source>The description of tile {tile} counts days from {found}; {launch}, the launch of {sensor}, is used.</source>
        <translation>يحسب وصف البلاطة {tile} الأيام من {found}؛ ويُستعمل {launch}، تاريخ إطلاق {sensor}.</translation>
    </message>
    <message>
        <location filename="../core/cog.py"/>
        <source>the disk may be full</source>
        <translation>قد يكون القرص ممتلئًا</translation>
    </message>
    <message>
        <location filename="../core/engine.py"/>
        <source>{name}={value} is no number of threads; it is ignored.</source>
        <translation>القيمة {name}={value} ليست عددًا لخيوط التنفيذ؛ تُهمل.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Cancelled. Finished files: {count:d}, in {folder}; run it again with the same parameters to go on with the rest.</source>
        <translation>أُلغي. الملفات المكتملة: {count:d}، في {folder}؛ أعد التشغيل بالمعاملات نفسها لمتابعة الباقي.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no {product} mosaic for {year}: no satellite of this series took images for one. Choose a year in {years}.</source>
        <translation>لا توجد فسيفساء {product} لسنة {year}: لم يلتقط أي قمر من هذه السلسلة صورًا لها. اختر سنة من {years}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no years. Write single years and first-last with commas between, such as 2007-2010,2015,2020, or all for every year that the archive has.</source>
        <translation>النص {text!r} لا يحدد سنوات. اكتب سنوات منفردة ومجالات أولى-أخيرة تفصل بينها فواصل، مثل 2007-2010,2015,2020، أو all لكل سنة يملكها الأرشيف.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The years {first}-{last} are reversed. Write {last}-{first}.</source>
        <translation>السنوات {first}-{last} معكوسة. اكتب {last}-{first}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{product!r} is no product. Choose one of {products}.</source>
        <translation>الاسم {product!r} ليس منتجًا. اختر واحدًا من {products}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The {product} mosaic has no band {band}. It has {bands}; leave {band} out, or choose another product.</source>
        <translation>ليس في فسيفساء {product} قناة {band}. فيها {bands}؛ احذف {band} أو اختر منتجًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no mask class. Choose among {classes}.</source>
        <translation>الاسم {name!r} ليس فئة قناع. اختر من {classes}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Keeping {asked} would leave no pixel, because {kept} is all that is left in {path}. Choose a class that is still there, or apply the mask to the original mosaic.</source>
        <translation>إبقاء {asked} لن يترك أي بكسل، لأن كل ما بقي في {path} هو {kept}. اختر فئة ما زالت موجودة، أو طبّق القناع على الفسيفساء الأصلية.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{name!r} is no measurement. Choose among {names}.</source>
        <translation>الاسم {name!r} ليس قياسًا. اختر من {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No measurement is chosen. Choose at least one of {names}.</source>
        <translation>لم يُختر أي قياس. اختر واحدًا على الأقل من {names}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No place is given. Draw or type an area, or name tiles such as N05E040.</source>
        <translation>لم يُحدَّد مكان. ارسم نطاقًا أو اكتبه، أو سمِّ بلاطات مثل N05E040.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} is empty or reversed: west must be less than east and south less than north. Give it as west,east,south,north.</source>
        <translation>النطاق {area} فارغ أو معكوس: يجب أن يكون الغرب أصغر من الشرق والجنوب أصغر من الشمال. اكتبه بالترتيب غرب,شرق,جنوب,شمال.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no area. Give it as west,east,south,north [EPSG:4326], draw it, or choose a layer.</source>
        <translation>النص {text!r} ليس نطاقًا. اكتبه بالترتيب غرب,شرق,جنوب,شمال [EPSG:4326]، أو ارسمه، أو اختر طبقة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to take statistics of. Choose a polygon layer with features, check its selection, or leave the zones out.</source>
        <translation>ليس في {layer} مضلع تُحسب له إحصاءات. اختر طبقة مضلعات فيها معالم، أو تحقّق من التحديد فيها، أو اترك المناطق فارغة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no polygon to cut to. Choose a polygon layer with features, check its selection, or leave POLYGONS empty.</source>
        <translation>ليس في {layer} مضلع يُقص عليه. اختر طبقة مضلعات فيها معالم، أو تحقّق من التحديد فيها، أو اترك POLYGONS فارغًا.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no coordinate reference system, so nobody knows where its polygons lie. Set it in the layer's properties.</source>
        <translation>ليس للطبقة {layer} نظام إحداثيات مرجعي، فلا يُعرف أين تقع مضلعاتها. عيّنه في خصائص الطبقة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>No polygon of {layer} has the centre of a pixel in {place}. Check the layer and its coordinate reference system, or leave area and tiles empty.</source>
        <translation>ليس في مضلعات {layer} مركز أي بكسل ضمن {place}. تحقّق من الطبقة ومن نظام إحداثياتها المرجعي، أو اترك النطاق والبلاطات فارغة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The feature {zone!r} has no polygon that can be used. Repair it or delete it.</source>
        <translation>ليس للمعلم {zone!r} مضلع يمكن استعماله. أصلحه أو احذفه.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} is not valid: {reason}. Run 'Fix geometries' on its layer and give the result.</source>
        <translation>المضلع {zone!r} غير صالح: {reason}. شغّل «أصلح الهندسات» على طبقته واستعمل النتيجة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The polygon {zone!r} does not lie on the Earth. Check its layer's coordinate reference system.</source>
        <translation>المضلع {zone!r} لا يقع على الأرض. تحقّق من نظام الإحداثيات المرجعي لطبقته.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>There is no single place to follow. Give either a layer of points or polygons (INPUT) or one point (POINT).</source>
        <translation>المكان المراد تتبّعه غير محدد، أو محدد مرتين. أعطِ إما طبقة نقاط أو مضلعات (INPUT) وإما نقطة واحدة (POINT).</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{layer} has no feature. Choose a layer with points or polygons, and check its selection.</source>
        <translation>ليس في {layer} أي معلم. اختر طبقة فيها نقاط أو مضلعات، وتحقّق من التحديد فيها.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{point!r} is no point. Give it as x,y [EPSG:4326], click on the map, or repair or delete the feature.</source>
        <translation>القيمة {point!r} ليست نقطة. اكتبها بالشكل x,y [EPSG:4326]، أو انقر على الخريطة، أو أصلح المعلم أو احذفه.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The point {point!r} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (x,y) and its coordinate reference system.</source>
        <translation>النقطة {point!r} لا تقع على الأرض (خطوط الطول من -180 إلى 180، ودوائر العرض من -90 إلى 90). تحقّق من ترتيب عدديها (x,y) ومن نظام إحداثياتها المرجعي.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} names no percentiles. Write numbers from 0 to 100 with commas between, such as 5,25,50,75,95.</source>
        <translation>النص {text!r} لا يحدد مئينات. اكتب أعدادًا من 0 إلى 100 تفصل بينها فواصل، مثل 5,25,50,75,95.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area {area} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the order of its numbers (west,east,south,north) and its coordinate reference system.</source>
        <translation>النطاق {area} لا يقع على الأرض (خطوط الطول من -180 إلى 180، ودوائر العرض من -90 إلى 90). تحقّق من ترتيب أعداده (غرب,شرق,جنوب,شمال) ومن نظام إحداثياته المرجعي.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label!r} is no tile label. A label names the north-west corner of a 5-degree tile, such as N05E040 or S20W005.</source>
        <translation>النص {label!r} ليس رمز بلاطة. يسمّي الرمز الركن الشمالي الغربي لبلاطة من خمس درجات، مثل N05E040 أو S20W005.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{label} is no 5-degree tile: both numbers must be multiples of 5. That corner lies in the tile {inside}; use {inside}.</source>
        <translation>الرمز {label} ليس بلاطة من خمس درجات: يجب أن يكون كلا العددين من مضاعفات 5. يقع ذلك الركن في البلاطة {inside}؛ استعمل {inside}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no tile of the {product} mosaic of {year} in {place}. The mosaics cover land only; choose an area on land, or see with 'Tile index' what exists.</source>
        <translation>لا يحتوي {archive} على أي بلاطة من فسيفساء {product} لسنة {year} في {place}. لا تغطي الفسيفساءات إلا اليابسة؛ اختر نطاقًا على اليابسة، أو انظر في «فهرس البلاطات» ما هو موجود.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic for {year}. It has {years}; choose one of these.</source>
        <translation>لا يحتوي {archive} على فسيفساء {product} لسنة {year}. فيه {years}؛ اختر واحدة منها.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{archive} holds no {product} mosaic, of {year} or any other year. Choose another product, or check the archive's address: it must be the place in which {folder}/year/tile lies.</source>
        <translation>لا يحتوي {archive} على فسيفساء {product}، لا لسنة {year} ولا لغيرها. اختر منتجًا آخر، أو تحقّق من عنوان الأرشيف: يجب أن يكون المكان الذي يقع فيه {folder}/السنة/البلاطة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{crs!r} is no coordinate reference system that pixels can lie in. Choose a geographic or projected one, such as EPSG:32636, or leave it empty for the mosaics' own grid.</source>
        <translation>النص {crs!r} ليس نظام إحداثيات مرجعيًا يمكن أن تقع فيه البكسلات. اختر نظامًا جغرافيًا أو مسقطًا، مثل EPSG:32636، أو اتركه فارغًا لشبكة الفسيفساءات نفسها.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The area reaches beyond what {crs} can express. Choose a coordinate reference system that is made for this area, or a smaller area.</source>
        <translation>يتجاوز النطاق ما يستطيع {crs} التعبير عنه. اختر نظام إحداثيات مرجعيًا معدًّا لهذه المنطقة، أو نطاقًا أصغر.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Pixels of {resolution} {unit} do not fit the mosaics' pixels of 25 m: RESOLUTION is counted in units of the CRS, here from {finest} to {coarsest} {unit}. Leave it empty for {default} {unit}.</source>
        <translation>بكسلات بحجم {resolution} {unit} لا تلائم بكسلات الفسيفساءات البالغة 25 مترًا: يُحسب RESOLUTION بوحدات CRS، وهنا من {finest} إلى {coarsest} {unit}. اتركه فارغًا لـ {default} {unit}.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be opened as a raster: {reason}. Check that it exists and is complete.</source>
        <translation>تعذّر فتح {path} كراستر: {reason}. تحقّق من وجوده واكتماله.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Choose its PRODUCT, or start from a raster that 'Load mosaic' made.</source>
        <translation>لا يذكر {path} أي فسيفساء رادارية هو. اختر له PRODUCT، أو ابدأ من راستر أنشأه «تحميل الفسيفساء».</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say which radar mosaic it is. Start from a raster that 'Load mosaic' made, or give this one to 'Calibrate' first, with its PRODUCT.</source>
        <translation>لا يذكر {path} أي فسيفساء رادارية هو. ابدأ من راستر أنشأه «تحميل الفسيفساء»، أو مرّر هذا أولًا إلى «المعايرة» مع PRODUCT الخاص به.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has a band for each year ({years}), and this step works on one year. Load the years again, without 'Years as bands of one layer', and give it the layer of a year.</source>
        <translation>يحوي {path} قناة لكل سنة ({years})، وهذه الخطوة تعمل على سنة واحدة. حمّل السنوات من جديد دون «السنوات قنوات في طبقة واحدة»، وأعطِها طبقة سنة واحدة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} does not say of which year it is, and days are counted from the launch of that year's satellite. Give its YEAR.</source>
        <translation>لا يذكر {path} لأي سنة هو، والأيام تُحسب من تاريخ إطلاق قمر تلك السنة. أعطِ YEAR الخاصة به.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} says that it is {found}, but {given} is given. Leave PRODUCT and YEAR empty for this raster.</source>
        <translation>يذكر {path} أنه {found}، لكن المعطى هو {given}. اترك PRODUCT و YEAR فارغين لهذا الراستر.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} has no {band} band (it has {bands}). {advice}</source>
        <translation>ليس في {path} قناة {band} (فيه {bands}). {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} holds {found}, and {needed} is needed here. {advice}</source>
        <translation>يحتوي {path} على {found}، والمطلوب هنا {needed}. {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{where} does not lie on the mosaics' grid of 1/4500 degree ({reason}). It cannot be put beside the other tiles; check the archive's copy of it.</source>
        <translation>لا يقع {where} على شبكة الفسيفساءات البالغة 1/4500 من الدرجة ({reason}). لا يمكن وضعه بجانب البلاطات الأخرى؛ تحقّق من نسخته في الأرشيف.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root!r} is no archive. Give the https address of a bucket, s3://bucket, or a folder with the same layout.</source>
        <translation>النص {root!r} ليس أرشيفًا. أعطِ عنوان https لحاوية، أو s3://bucket، أو مجلدًا له التنظيم نفسه.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive's address holds a user name or password for {host}, which would be written into every virtual layer. Leave it out; a bucket that is not public is given as s3://bucket.</source>
        <translation>يحتوي عنوان الأرشيف على اسم مستخدم أو كلمة مرور لـ {host}، وستُكتب في كل طبقة افتراضية. احذفها؛ أما الحاوية غير العامة فتُعطى بالشكل s3://bucket.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The archive folder {root} does not exist. Check its spelling, or that its drive is connected.</source>
        <translation>مجلد الأرشيف {root} غير موجود. تحقّق من كتابته، أو من أن قرصه موصول.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} cannot be reached: {reason}. Check the network, the proxy settings of QGIS and the archive's address.</source>
        <translation>تعذّر الوصول إلى {url}: {reason}. تحقّق من الشبكة ومن إعدادات الوكيل (proxy) في QGIS ومن عنوان الأرشيف.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, access refused. Check the archive's address; a bucket that is not public is given as s3://bucket, with your AWS credentials set up.</source>
        <translation>أجاب {url} بـ {status}، الوصول مرفوض. تحقّق من عنوان الأرشيف؛ أما الحاوية غير العامة فتُعطى بالشكل s3://bucket مع ضبط بيانات اعتماد AWS الخاصة بك.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, nothing is there. Check the archive's address: the server or the bucket's name is wrong.</source>
        <translation>أجاب {url} بـ {status}، لا يوجد شيء هناك. تحقّق من عنوان الأرشيف: اسم الخادم أو الحاوية خطأ.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers {status}, an error of the server's own. Try again later; nothing on this side can mend it.</source>
        <translation>أجاب {url} بـ {status}، وهو خطأ من الخادم نفسه. حاول لاحقًا؛ لا يمكن إصلاحه من هذا الجانب.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{url} answers with {found} where {expected} was expected. A web page or a login of the network may stand in between; check the archive's address and the network.</source>
        <translation>أجاب {url} بـ {found} حيث كان المتوقع {expected}. قد تعترض صفحة ويب أو صفحة دخول إلى الشبكة؛ تحقّق من عنوان الأرشيف ومن الشبكة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} cannot be used: {reason}. Try again; if it stays so, the archive's file is damaged.</source>
        <translation>لا يمكن استعمال وصف البلاطة {tile} ({year}) في {url}: {reason}. حاول مرة أخرى؛ وإن بقي الأمر كذلك فملف الأرشيف تالف.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The description of tile {tile} ({year}) at {url} names a file outside the archive: {href}. It is not followed; use an archive whose items name their own files.</source>
        <translation>يسمّي وصف البلاطة {tile} ({year}) في {url} ملفًا خارج الأرشيف: {href}. لن يُتّبع؛ استعمل أرشيفًا تسمّي عناصره ملفاتها هي.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Tile {tile} ({year}) in {archive} has no file for the band {band}. Leave this band or this tile out.</source>
        <translation>ليس للبلاطة {tile} ({year}) في {archive} ملف للقناة {band}. اترك هذه القناة أو هذه البلاطة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{root} needs AWS credentials and none were found. Set them up as for the AWS command line, set AWS_NO_SIGN_REQUEST=YES for a public bucket, or use its https address.</source>
        <translation>يحتاج {root} إلى بيانات اعتماد AWS ولم يُعثر على أي منها. اضبطها كما لسطر أوامر AWS، أو اضبط AWS_NO_SIGN_REQUEST=YES لحاوية عامة، أو استعمل عنوان https الخاص بها.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
        <translation>تعذّرت كتابة {path}: {reason}. اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} ends neither in .vrt nor in .tif. End it in .vrt for a virtual layer or in .tif for a computed file.</source>
        <translation>لا ينتهي {path} بـ .vrt ولا بـ .tif. أنهِه بـ .vrt لطبقة افتراضية أو بـ .tif لملف محسوب.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is named for two results. Give each of them a name of its own.</source>
        <translation>الاسم {path} معطى لنتيجتين. أعطِ كلًّا منهما اسمًا خاصًا بها.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot be written as {format}, which stores decibels alone, and it would hold {found}. Choose the format {other}, or only bands in decibels.</source>
        <translation>لا يمكن كتابة {path} بالصيغة {format}، التي لا تخزّن إلا الديسيبل، بينما سيحتوي على {found}. اختر الصيغة {other}، أو قنوات بالديسيبل فقط.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The GDAL {version} of this QGIS cannot compress with {codec}. Choose the format {other} instead.</source>
        <translation>لا تستطيع GDAL {version} في QGIS هذا الضغط بـ {codec}. اختر الصيغة {other} بدلًا منها.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{text!r} is no creation option. Write NAME=VALUE, several divided by |, for example COMPRESS=DEFLATE|ZLEVEL=6.</source>
        <translation>النص {text!r} ليس خيار إنشاء. اكتب NAME=VALUE، وافصل بين عدة خيارات بـ |، مثل COMPRESS=DEFLATE|ZLEVEL=6.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>GDAL's driver {driver} has no creation option {option}. Choose among {known}, or leave it out.</source>
        <translation>ليس لمشغّل GDAL المسمى {driver} خيار إنشاء {option}. اختر من {known}، أو احذفه.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} takes {expected}, and {value!r} is given. Change it or leave it out.</source>
        <translation>يقبل خيار الإنشاء {option} {expected}، والمعطى هو {value!r}. غيّره أو احذفه.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The creation option {option} cannot be used here: {reason}. Leave it out or change it.</source>
        <translation>لا يمكن استعمال خيار الإنشاء {option} هنا: {reason}. احذفه أو غيّره.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is the raster that is being read. Choose another name for the result.</source>
        <translation>الملف {path} هو الراستر الذي يُقرأ الآن. اختر اسمًا آخر للنتيجة.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} is there already and was not made by an export of this plugin. It is left alone; move it away or choose another folder.</source>
        <translation>الملف {path} موجود من قبل ولم ينشئه تصدير من هذه الإضافة. يُترك كما هو؛ انقله أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The files would take about {needed:.3g} GB, and the disk of {folder} has {free:.3g} GB left. Choose another disk, a smaller area, fewer years or measurements, or coarser pixels.</source>
        <translation>ستحتاج الملفات إلى نحو {needed:.3g} غيغابايت، والباقي على قرص {folder} هو {free:.3g} غيغابايت. اختر قرصًا آخر، أو نطاقًا أصغر، أو سنوات أو قياسات أقل، أو بكسلات أخشن.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>{path} cannot take more features: {reason}. Choose another place with enough room.</source>
        <translation>لا يقبل {path} مزيدًا من المعالم: {reason}. اختر مكانًا آخر فيه متسع.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Reading pixels failed: {reason}. Check the network or the disk and run it again; the unfinished file was removed.</source>
        <translation>فشلت قراءة البكسلات: {reason}. تحقّق من الشبكة أو القرص وأعد التشغيل؛ حُذف الملف غير المكتمل.</translation>
    </message>
    <message>
        <location filename="../core/formats.py"/>
        <source>it is for floating point numbers, and the file holds whole ones</source>
        <translation>هو لأعداد الفاصلة العائمة، والملف يحتوي على أعداد صحيحة</translation>
    </message>
    <message>
        <location filename="../core/handles.py"/>
        <source>it has {columns:d} x {rows:d} pixels where {width:d} x {height:d} were expected</source>
        <translation>فيه {columns:d} × {rows:d} بكسل حيث كان المتوقع {width:d} × {height:d}</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its answer was cut short</source>
        <translation>جوابه مبتور</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>the proxy does not answer</source>
        <translation>الوكيل (proxy) لا يجيب</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>its certificate is not trusted</source>
        <translation>شهادته غير موثوق بها</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no answer in time</source>
        <translation>لا جواب في الوقت المحدد</translation>
    </message>
    <message>
        <location filename="../core/http.py"/>
        <source>no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>the area {area}</source>
        <translation>النطاق {area}</translation>
    </message>
    <message>
        <location filename="../core/mosaic.py"/>
        <source>No tile has a mask file: pixels are dropped by their numbers alone (0 and 1 are no data).</source>
        <translation>لا توجد بلاطة لها ملف قناع: تُستبعد البكسلات بحسب أرقامها وحدها (0 و 1 تعنيان انعدام البيانات).</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it would change numbers, or where the file keeps what it says of itself</source>
        <translation>سيغيّر أرقامًا، أو الموضع الذي يحفظ فيه الملف ما يقوله عن نفسه</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>bands are written one after the other</source>
        <translation>تُكتب القنوات واحدة بعد الأخرى</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>this compression changes numbers or cannot hold them</source>
        <translation>هذا الضغط يغيّر الأرقام أو لا يستطيع حملها</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>the file would not say what its numbers are</source>
        <translation>لن يذكر الملف ما هي أرقامه</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a multiple of 16</source>
        <translation>مضاعفًا للعدد 16</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>one of {values}</source>
        <translation>واحدة من {values}</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>YES or NO</source>
        <translation>القيمة YES أو NO</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a whole number in its range</source>
        <translation>عددًا صحيحًا في مجاله</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <location filename="../core/options.py"/>
        <source>it speaks to COMPRESS={codecs}; give that one, too</source>
        <translation>يخص COMPRESS={codecs}؛ أعطِ ذلك الخيار أيضًا</translation>
    </message>
    <message>
        <location filename="../core/outline.py"/>
        <source>the mosaics' grid</source>
        <translation>شبكة الفسيفساءات</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>HH</source>
        <translation>HH</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>HV</source>
        <translation>HV</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Local incidence angle</source>
        <translation>زاوية السقوط المحلية</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Mask</source>
        <translation>القناع</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>{year} and later</source>
        <translation>{year} وما بعدها</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>JAXA EORC; Digital Earth Africa</source>
        <translation>JAXA EORC؛ Digital Earth Africa</translation>
    </message>
    <message>
        <location filename="../core/products.py"/>
        <source>Free of charge under JAXA's terms of use of research data; credit JAXA EORC and Digital Earth Africa</source>
        <translation>مجانية بموجب شروط JAXA لاستعمال بيانات البحث؛ انسبها إلى JAXA EORC و Digital Earth Africa</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>HH gamma0 [dB]</source>
        <translation>HH gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>HV gamma0 [dB]</source>
        <translation>HV gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>HV/HH [dB]</source>
        <translation>HV/HH [dB]</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Time profile of L-band backscatter</source>
        <translation>المنحنى الزمني للتشتت العكسي في النطاق L</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>More places, in the table only: {count:d}.</source>
        <translation>أماكن أخرى موجودة في الجدول فقط: {count:d}.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Means of linear power (gamma0), shown in decibels at the real observation dates. Data: JAXA EORC; Digital Earth Africa.</source>
        <translation>متوسطات القدرة الخطية (gamma0)، معروضة بالديسيبل عند تواريخ الرصد الفعلية. البيانات: JAXA EORC؛ Digital Earth Africa.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>No year has data here.</source>
        <translation>لا توجد بيانات هنا لأي سنة.</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>{date}, {sensor}, mosaic of {year}; pixels: {pixels:d}</source>
        <translation>التاريخ {date}، {sensor}، فسيفساء {year}؛ البكسلات: {pixels:d}</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <location filename="../core/profile_plot.py"/>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(DN) {cf}</source>
        <translation>20 log10(DN) {cf}</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN^2 * 10^(({cf}) / 10)</source>
        <translation>DN^2 * 10^(({cf}) / 10)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(DN) {cf} + 10 log10(cos(local incidence angle))</source>
        <translation>20 log10(DN) {cf} + 10 log10(cos(زاوية السقوط المحلية))</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN^2 * 10^(({cf}) / 10) * cos(local incidence angle)</source>
        <translation>DN^2 * 10^(({cf}) / 10) * cos(زاوية السقوط المحلية)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>DN * 10^(({cf}) / 20)</source>
        <translation>DN * 10^(({cf}) / 20)</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>(HV / HH)^2 of amplitudes</source>
        <translation>(HV / HH)^2 للسعات</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>20 log10(HV / HH) of amplitudes</source>
        <translation>20 log10(HV / HH) للسعات</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>HV / HH of amplitudes</source>
        <translation>HV / HH للسعات</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{title} = {launch} + days</source>
        <translation>{title} = {launch} + أيام</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>nearest pixel</source>
        <translation>أقرب بكسل</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean of linear power</source>
        <translation>متوسط القدرة الخطية</translation>
    </message>
    <message>
        <location filename="../core/pyramid.py"/>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <location filename="../core/quantities/__init__.py"/>
        <source>HV/HH</source>
        <translation>HV/HH</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[days since 1970-01-01]</source>
        <translation>[أيام منذ 1970-01-01]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[yyyymmdd]</source>
        <translation>[yyyymmdd]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[day of year]</source>
        <translation>[رقم اليوم في السنة]</translation>
    </message>
    <message>
        <location filename="../core/quantities/date.py"/>
        <source>[decimal year]</source>
        <translation>[سنة عشرية]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [dB]</source>
        <translation>gamma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear power]</source>
        <translation>gamma0 [قدرة خطية]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [dB]</source>
        <translation>sigma0 [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>sigma0 [linear power]</source>
        <translation>sigma0 [قدرة خطية]</translation>
    </message>
    <message>
        <location filename="../core/quantities/gamma0.py"/>
        <source>gamma0 [linear amplitude]</source>
        <translation>gamma0 [سعة خطية]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear powers</source>
        <translation>نسبة القدرات الخطية</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio [dB]</source>
        <translation>النسبة [dB]</translation>
    </message>
    <message>
        <location filename="../core/quantities/ratio.py"/>
        <source>ratio of linear amplitudes</source>
        <translation>نسبة السعات الخطية</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>amplitude [DN]</source>
        <translation>السعة [DN]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[degrees]</source>
        <translation>[درجات]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>[days since launch]</source>
        <translation>[أيام منذ الإطلاق]</translation>
    </message>
    <message>
        <location filename="../core/quantities/stored.py"/>
        <source>class [code]</source>
        <translation>الفئة [رمز]</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>GDAL's own message cannot be read</source>
        <translation>تعذّرت قراءة رسالة GDAL نفسها</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>an inner raster</source>
        <translation>راستر داخلي</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its server does not answer, or it is not there</source>
        <translation>خادمه لا يجيب، أو هو غير موجود</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>its format is not known</source>
        <translation>صيغته غير معروفة</translation>
    </message>
    <message>
        <location filename="../core/recognise.py"/>
        <source>{path} carries a recipe that cannot be read; it is taken as a plain raster.</source>
        <translation>يحمل {path} وصفة لا يمكن قراءتها؛ يُعامل كراستر عادي.</translation>
    </message>
    <message>
        <location filename="../core/regrid.py"/>
        <source>gamma0: area-weighted mean of linear power over valid pixels that the mask keeps, then converted; ratio: mean HV power / mean HH power over pixels that have both; incidence angle: area-weighted mean; date, mask: nearest</source>
        <translation>القاعدة: gamma0: متوسط القدرة الخطية المرجّح بالمساحة على البكسلات الصالحة التي يبقيها القناع، ثم التحويل؛ النسبة: متوسط قدرة HV / متوسط قدرة HH على البكسلات التي لها كلتاهما؛ زاوية السقوط: متوسط مرجّح بالمساحة؛ التاريخ والقناع: الأقرب</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>what should be its folder is a file</source>
        <translation>ما ينبغي أن يكون مجلده هو ملف</translation>
    </message>
    <message>
        <location filename="../core/result.py"/>
        <source>{path} could not be put back.</source>
        <translation>تعذّرت إعادة {path} إلى مكانه.</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <location filename="../core/s3_listing.py"/>
        <source>the listing of a bucket</source>
        <translation>قائمة محتوى حاوية</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no JSON, or cut short</source>
        <translation>ليس JSON، أو هو مبتور</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>it is no STAC item with assets</source>
        <translation>ليس عنصر STAC له ملفات (assets)</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its asset {name} has no href</source>
        <translation>ليس لملفه {name} عنوان href</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>proj:shape or proj:transform are not numbers</source>
        <translation>قيم proj:shape أو proj:transform ليست أعدادًا</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its proj:shape {shape} is impossible</source>
        <translation>قيمة proj:shape فيه {shape} مستحيلة</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner is not on the Earth</source>
        <translation>ركنه لا يقع على الأرض</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its pixels are {width:g} by {height:g} degrees</source>
        <translation>أبعاد بكسلاته {width:g} في {height:g} درجة</translation>
    </message>
    <message>
        <location filename="../core/stac.py"/>
        <source>its corner lies between two pixels</source>
        <translation>ركنه يقع بين بكسلين</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is calibrated already; use it as it is, or calibrate the mosaic it was made from.</source>
        <translation>هو معايَر من قبل؛ استعمله كما هو، أو عايِر الفسيفساء التي أُنشئ منها.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic that 'Load mosaic' made.</source>
        <translation>أعطِ الفسيفساء التي أنشأها «تحميل الفسيفساء».</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of digital numbers (hh or hv)</source>
        <translation>قناة قيم رقمية (hh أو hv)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>sigma0 needs the local incidence angle; choose a gamma0 quantity.</source>
        <translation>تحتاج sigma0 إلى زاوية السقوط المحلية؛ اختر كمية gamma0.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its mask band.</source>
        <translation>حمّل الفسيفساء مع قناتها mask.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>no class</source>
        <translation>لا فئة</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>a band of day numbers (date)</source>
        <translation>قناة أرقام الأيام (date)</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>It is decoded already; for another format decode the mosaic it was made from.</source>
        <translation>فُكّ ترميزه من قبل؛ لصيغة أخرى فُكّ ترميز الفسيفساء التي أُنشئ منها.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with its date band.</source>
        <translation>حمّل الفسيفساء مع قناتها date.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>backscatter in HH and HV</source>
        <translation>تشتت عكسي في HH و HV</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Give the mosaic, or its calibrated bands.</source>
        <translation>أعطِ الفسيفساء، أو قنواتها المعايَرة.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>JERS-1 measured HH alone, so there is no ratio; use an ALOS or ALOS-2 mosaic.</source>
        <translation>لم يقس JERS-1 سوى HH، فلا توجد نسبة؛ استعمل فسيفساء ALOS أو ALOS-2.</translation>
    </message>
    <message>
        <location filename="../core/steps.py"/>
        <source>Load the mosaic with both hh and hv.</source>
        <translation>حمّل الفسيفساء مع hh و hv معًا.</translation>
    </message>
    <message>
        <location filename="../core/target_grid.py"/>
        <source>degree</source>
        <translation>درجة</translation>
    </message>
    <message>
        <location filename="../core/tile_index.py"/>
        <source>the whole of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <location filename="../core/words.py"/>
        <source>,</source>
        <translation>،</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>The https address of a bucket, s3://bucket, or a folder. Empty: the public archive.</source>
        <translation>عنوان https لحاوية (bucket)، أو s3://bucket، أو مجلد. فارغ: الأرشيف العام.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Asks the archive for its years and tiles, which are remembered for a week otherwise.</source>
        <translation>يسأل الأرشيف عن سنواته وبلاطاته، التي تُحفظ لأسبوع في غير ذلك.</translation>
    </message>
    <message>
        <location filename="../ui/advanced.py"/>
        <source>Shows or hides the advanced settings.</source>
        <translation>يُظهر الخيارات المتقدمة أو يخفيها.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>{text!r} is no area. Write west, east, south, north, such as 31.9, 32.1, 30.37, 30.55.</source>
        <translation>النص {text!r} ليس نطاقًا. اكتب الغرب ثم الشرق ثم الجنوب ثم الشمال، مثل 31.9, 32.1, 30.37, 30.55.</translation>
    </message>
    <message>
        <location filename="../ui/area.py"/>
        <source>QGIS knows no CRS {crs!r}. Write one such as [EPSG:32636], or none for degrees.</source>
        <translation>لا يعرف QGIS نظام الإحداثيات {crs!r}. اكتب نظامًا مثل [EPSG:32636]، أو لا تكتب شيئًا للدرجات.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>QGIS does not know {algorithm}. Switch the plugin off and on again in the plugin manager.</source>
        <translation>لا يعرف QGIS الخوارزمية {algorithm}. عطّل الإضافة ثم فعّلها من جديد في مدير الإضافات.</translation>
    </message>
    <message>
        <location filename="../ui/background.py"/>
        <source>The algorithm ended with an error that it did not expect. The details say more.</source>
        <translation>انتهت الخوارزمية بخطأ لم تتوقعه. تجد المزيد في التفاصيل.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>There is no mosaic of {year}: ALOS ended in 2011 and ALOS-2 was launched in 2014, so that no satellite of this series took images in between.</source>
        <translation>لا توجد فسيفساء لسنة {year}: انتهى ALOS في 2011 وأُطلق ALOS-2 في 2014، فلم يلتقط أي قمر من هذه السلسلة صورًا بينهما.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has nothing of {year} in this place.</source>
        <translation>ليس في الأرشيف شيء من سنة {year} في هذا المكان.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>Whether the archive has {year} shows when it is loaded.</source>
        <translation>لا يتبيّن وجود سنة {year} في الأرشيف إلا عند تحميلها.</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>{year}: a part of the place is missing ({tiles}).</source>
        <translation>سنة {year}: جزء من المكان ناقص ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/chips.py"/>
        <source>The archive has {year}.</source>
        <translation>سنة {year} موجودة في الأرشيف.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HH, gamma0 in decibels.</source>
        <translation>التشتت العكسي HH، قيمة gamma0 بالديسيبل.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Backscatter HV, gamma0 in decibels; JERS-1 has none.</source>
        <translation>التشتت العكسي HV، قيمة gamma0 بالديسيبل؛ ليس للقمر JERS-1 منه شيء.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Ratio of HV to HH in decibels; JERS-1 has none.</source>
        <translation>نسبة HV إلى HH بالديسيبل؛ لا توجد للقمر JERS-1.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>HH, HV and their ratio as red, green and blue; JERS-1 has none.</source>
        <translation>القناتان HH و HV ونسبتهما بالأحمر والأخضر والأزرق؛ لا توجد للقمر JERS-1.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The day on which each pixel was observed.</source>
        <translation>اليوم الذي رُصد فيه كل بكسل.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water, layover, shadow and land.</source>
        <translation>الماء والتراكب الراداري (layover) والظل واليابسة.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Incidence angle</source>
        <translation>زاوية السقوط</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Local incidence angle in degrees.</source>
        <translation>زاوية السقوط المحلية بالدرجات.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Open water, mostly the sea.</source>
        <translation>مياه مفتوحة، وهي البحر غالبًا.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Layover</source>
        <translation>التراكب الراداري (layover)</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that fold over each other; nothing usable there.</source>
        <translation>منحدرات ينطوي بعضها فوق بعض؛ لا شيء هناك صالح للاستعمال.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Slopes that the radar does not reach; nothing usable there.</source>
        <translation>منحدرات لا يصل إليها الرادار؛ لا شيء هناك صالح للاستعمال.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Land</source>
        <translation>اليابسة</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All the rest, inland water included.</source>
        <translation>كل ما عدا ذلك، بما فيه المياه الداخلية.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>ALOS and ALOS-2 PALSAR</source>
        <translation>رادار PALSAR: ALOS و ALOS-2</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>2007-2010 and 2015 on, HH and HV.</source>
        <translation>من 2007 إلى 2010 ومن 2015 فصاعدًا، HH و HV.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1 SAR</source>
        <translation>JERS-1 SAR</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1996, HH alone.</source>
        <translation>سنة 1996، HH وحدها.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>All satellites</source>
        <translation>كل الأقمار الصناعية</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>JERS-1, ALOS and ALOS-2 as one series.</source>
        <translation>الأقمار JERS-1 و ALOS و ALOS-2 كسلسلة واحدة.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The computed numbers, packed without loss.</source>
        <translation>الأعداد المحسوبة، مضغوطة بلا فقد.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>COG</source>
        <translation>COG</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Cloud-optimized GeoTIFF, for a web server or a bucket.</source>
        <translation>ملف GeoTIFF مهيّأ للسحابة (COG)، لخادم ويب أو لحاوية (bucket).</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, LERC</source>
        <translation>GeoTIFF، LERC</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels within 0.01 dB, a third of the size.</source>
        <translation>ديسيبل ضمن خطأ 0.01 dB، بثلث الحجم.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>GeoTIFF, 16 bit</source>
        <translation>GeoTIFF، 16 بت</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decibels as hundredths; for HH, HV and HV/HH alone.</source>
        <translation>ديسيبل بأجزاء المئة؛ فقط لـ HH و HV و HV/HH.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>As 20200909</source>
        <translation>مثل 20200909</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>A number that reads like a date.</source>
        <translation>عدد يُقرأ كتاريخ.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Days since 1970-01-01</source>
        <translation>الأيام منذ 1970-01-01</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>To count with; from QGIS 3.38 on, the Temporal Controller plays them day by day.</source>
        <translation>للحساب بها؛ وابتداءً من QGIS 3.38 تعرضها وحدة التحكم الزمني (Temporal Controller) يومًا بعد يوم.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Day of the year</source>
        <translation>يوم السنة</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>1 to 366; compares seasons.</source>
        <translation>من 1 إلى 366؛ لمقارنة الفصول.</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>Decimal year</source>
        <translation>سنة عشرية</translation>
    </message>
    <message>
        <location filename="../ui/choices.py"/>
        <source>The year with the part of it that has passed, as 2020.69.</source>
        <translation>السنة مع الجزء المنقضي منها، مثل 2020.69.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Profile</source>
        <translation>المنحنى الزمني</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow selected</source>
        <translation>تتبّع المحددة</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Selected points or polygons: {count:d}.</source>
        <translation>النقاط أو المضلعات المحددة: {count:d}.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follow</source>
        <translation>تتبّع</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Follows all points or polygons of this layer; select some to follow only these.</source>
        <translation>يتتبّع كل نقاط هذه الطبقة أو مضلعاتها؛ حدّد بعضها لتتبّعها وحدها.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stops the run; nothing half-written stays.</source>
        <translation>يوقف التشغيل؛ ولا يبقى شيء مكتوب نصفه.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Loads what is chosen, in the background. Ctrl+Enter</source>
        <translation>يحمّل ما اختير، في الخلفية. Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copies the command that does the same, for a terminal:</source>
        <translation>ينسخ الأمر الذي يفعل الشيء نفسه، لاستعماله في الطرفية:</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Everything that the run said.</source>
        <translation>كل ما قاله التشغيل.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose every year that can be had.</source>
        <translation>اختيار كل سنة متاحة.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Choose no year.</source>
        <translation>عدم اختيار أي سنة.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Tiles on map</source>
        <translation>البلاطات على الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Blue: in all chosen years. Orange, dashed: in some. Grey: in none, or not known.</source>
        <translation>أزرق: في جميع السنوات المختارة. برتقالي متقطع: في بعضها. رمادي: ليس في أي منها، أو غير معروف.</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Keep</source>
        <translation>الإبقاء على</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../ui/form.py"/>
        <source>Output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Panel</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Pick a product, years and a place, and see them.</source>
        <translation>اختر منتجًا وسنوات ومكانًا، وشاهدها.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>Switch on the core plugin 'Processing' first.</source>
        <translation>فعّل أولًا الإضافة الأساسية «المعالجة» (Processing).</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard.</source>
        <translation>الأمر موجود في الحافظة.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The command is in the clipboard. It loads the whole extent: these polygons are in no file. Save them, all features and no selection, to have it cut.</source>
        <translation>الأمر موجود في الحافظة. وهو يحمّل الامتداد كله: هذه المضلعات ليست في أي ملف. احفظها، بجميع معالمها وبلا تحديد، ليقص عليها.</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Pick on map</source>
        <translation>اختيار على الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/pick.py"/>
        <source>Click on the map: HH, HV and their ratio at that place, year by year.</source>
        <translation>انقر على الخريطة: HH وHV والنسبة بينهما في ذلك المكان، سنة بعد سنة.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Map view</source>
        <translation>عرض الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>What the map shows when you run it.</source>
        <translation>ما تعرضه الخريطة عند التشغيل.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Rectangle on the map</source>
        <translation>مستطيل على الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>اسحب على الخريطة لرسم مستطيل.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer or polygons</source>
        <translation>طبقة أو مضلعات</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of a layer, or of polygons selected in it.</source>
        <translation>نطاق طبقة، أو نطاق المضلعات المحددة فيها.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Whole tiles of 5 degrees, clicked on the map or typed.</source>
        <translation>بلاطات كاملة من 5 درجات، بالنقر على الخريطة أو بالكتابة.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south and north as numbers.</source>
        <translation>الغرب والشرق والجنوب والشمال بالأرقام.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is selected in {layer}. Select features in it, or choose it without 'Selected only'.</source>
        <translation>لا شيء محدد في {layer}. حدّد معالم فيها، أو ألغِ خيار «المحددة فقط».</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} has no extent: nothing is in it, or a single point. Choose another layer or other features.</source>
        <translation>الطبقة {layer} ليس لها امتداد: لا شيء فيها، أو فيها نقطة واحدة. اختر طبقة أخرى أو معالم أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>{layer} does not lie on the Earth. Check its coordinate reference system.</source>
        <translation>الطبقة {layer} لا تقع على الأرض. تحقّق من نظام إحداثياتها المرجعي.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The map shows nothing of the Earth. Zoom to a place, or choose another way.</source>
        <translation>لا تعرض الخريطة شيئًا من الأرض. كبّر إلى مكان، أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>لم يُرسم شيء بعد.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The rectangle does not lie on the Earth. Draw another one.</source>
        <translation>المستطيل لا يقع على الأرض. ارسم مستطيلًا آخر.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>The extent of this layer is loaded, or its polygons.</source>
        <translation>يُحمّل امتداد هذه الطبقة أو مضلعاتها.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Selected only</source>
        <translation>المحددة فقط</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Only the features that are selected.</source>
        <translation>فقط المعالم المحددة.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Pixels outside of the polygons become nodata, and tiles that no polygon touches are not loaded. Off: the whole extent.</source>
        <translation>تصبح البكسلات خارج المضلعات بلا بيانات، ولا تُحمّل البلاطات التي لا يمسّها أي مضلع. عند الإيقاف: الامتداد كله.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click on map</source>
        <translation>النقر على الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Click tiles on the map to choose them; click again to drop them.</source>
        <translation>انقر على البلاطات في الخريطة لاختيارها؛ وانقر مرة أخرى لإزالتها.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Labels of 5-degree tiles, by their north-west corner.</source>
        <translation>رموز بلاطات الخمس درجات، بحسب ركنها الشمالي الغربي.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>West, east, south, north in degrees; in another CRS, write it behind them: [EPSG:32636].</source>
        <translation>الغرب ثم الشرق ثم الجنوب ثم الشمال بالدرجات؛ وفي نظام إحداثيات مرجعي آخر اكتبه بعدها: [EPSG:32636].</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>To table layer</source>
        <translation>إلى طبقة جدول</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Puts the table into the project.</source>
        <translation>يضيف الجدول إلى المشروع.</translation>
    </message>
    <message>
        <location filename="../ui/profile_footer.py"/>
        <source>Warnings: {warnings:d}.</source>
        <translation>التحذيرات: {warnings:d}.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Empty: the years of the layers in the project; without any, all.</source>
        <translation>إذا تُرك فارغًا: سنوات الطبقات الموجودة في المشروع؛ وإن لم توجد، فجميع السنوات.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Pixels around the place are averaged, in linear power.</source>
        <translation>يُحسب متوسط البكسلات حول المكان بالقدرة الخطية.</translation>
    </message>
    <message>
        <location filename="../ui/profile_form.py"/>
        <source>Only pixels of these classes count, as in the layers: they are chosen on the tab 'Load'.</source>
        <translation>لا تُحتسب إلا بكسلات هذه الفئات، كما في الطبقات: تُختار في علامة التبويب «تحميل».</translation>
    </message>
    <message>
        <location filename="../ui/profile_panel.py"/>
        <source>Choose at least one class to keep.</source>
        <translation>اختر فئة واحدة على الأقل لإبقائها.</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>HH [dB]</source>
        <translation>HH [dB]</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>HV [dB]</source>
        <translation>HV [dB]</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>{date}, {sensor}, mosaic of {year}</source>
        <translation>التاريخ {date}، {sensor}، فسيفساء {year}</translation>
    </message>
    <message>
        <location filename="../ui/profile_picture.py"/>
        <source>Pixels: {count:d}</source>
        <translation>البكسلات: {count:d}</translation>
    </message>
    <message>
        <location filename="../ui/profile_plot.py"/>
        <source>Dates: {count:d}. The arrow keys lead from one to the next.</source>
        <translation>التواريخ: {count:d}. تنتقل مفاتيح الأسهم من تاريخ إلى آخر.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>Cancelled, because the project was closed.</source>
        <translation>أُلغي، لأن المشروع أُغلق.</translation>
    </message>
    <message>
        <location filename="../ui/run.py"/>
        <source>The layer {name} cannot be opened.</source>
        <translation>تعذّر فتح الطبقة {name}.</translation>
    </message>
    <message>
        <location filename="../ui/run_bar.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>The archive has nothing of {years} here. Choose another year or place.</source>
        <translation>ليس في الأرشيف شيء من {years} هنا. اختر سنة أخرى أو مكانًا آخر.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a year.</source>
        <translation>اختر سنة.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a place.</source>
        <translation>اختر مكانًا.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose what to show.</source>
        <translation>اختر ما تريد عرضه.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Choose a folder for the files.</source>
        <translation>اختر مجلدًا للملفات.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Nothing here of: {years}.</source>
        <translation>لا شيء هنا من: {years}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Layers: {layers:d}. Tiles: {tiles:d}. Each {size}.</source>
        <translation>الطبقات: {layers:d}. البلاطات: {tiles:d}. كل طبقة: {size}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Fetched: at most {fetched}. Written: at most {written}.</source>
        <translation>المجلوب: {fetched} على الأكثر. المكتوب: {written} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Streamed: at most {fetched}.</source>
        <translation>المنقول بالتدفق: {fetched} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing in all years: {count:d} ({tiles}).</source>
        <translation>الناقص في كل السنوات: {count:d} ({tiles}).</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}. Other years with holes: {more:d}.</source>
        <translation>الناقص: {years}. سنوات أخرى فيها فجوات: {more:d}.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Missing: {years}.</source>
        <translation>الناقص: {years}.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <location filename="../ui/takeaway.py"/>
        <source>The table is in the project.</source>
        <translation>الجدول في المشروع.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Virtual layers (streamed)</source>
        <translation>طبقات افتراضية (بالتدفق)</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>There at once; pixels travel when you look at them.</source>
        <translation>متاحة فورًا؛ وتُنقل البكسلات عندما تنظر إليها.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Kind of layers</source>
        <translation>نوع الطبقات</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Files: {format}</source>
        <translation>الملفات: {format}</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>One layer for each measurement, with a band for each year, the oldest first. RGB stays a layer for each year.</source>
        <translation>طبقة واحدة لكل قياس، فيها قناة لكل سنة، والأقدم أولًا. ويبقى RGB طبقةً لكل سنة.</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Temporary folder</source>
        <translation>مجلد مؤقت</translation>
    </message>
    <message>
        <location filename="../ui/target.py"/>
        <source>Where the layers' files go. A temporary folder is gone when QGIS ends.</source>
        <translation>حيث توضع ملفات الطبقات. المجلد المؤقت يزول عند إغلاق QGIS.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n layer(s) loaded.</source>
        <translation>
            <numerusform>لم تُحمَّل أي طبقة.</numerusform>
            <numerusform>تم تحميل طبقة واحدة.</numerusform>
            <numerusform>تم تحميل طبقتين.</numerusform>
            <numerusform>تم تحميل %Ln طبقات.</numerusform>
            <numerusform>تم تحميل %Ln طبقة.</numerusform>
            <numerusform>تم تحميل %Ln طبقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/footer.py"/>
        <source>%n warning(s).</source>
        <translation>
            <numerusform>لا تحذيرات.</numerusform>
            <numerusform>تحذير واحد.</numerusform>
            <numerusform>تحذيران.</numerusform>
            <numerusform>%Ln تحذيرات.</numerusform>
            <numerusform>%Ln تحذيرًا.</numerusform>
            <numerusform>%Ln تحذير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalsarMosaicPlugin</name>
    <message>
        <location filename="../plugin.py"/>
        <source>QGIS keeps the algorithms until it ends.</source>
        <translation>يحتفظ QGIS بالخوارزميات حتى إغلاقه.</translation>
    </message>
</context>
<context>
    <name>PalsarProvider</name>
    <message>
        <location filename="../algorithms/provider.py"/>
        <source>PALSAR Mosaic</source>
        <translation>PALSAR Mosaic</translation>
    </message>
    <message>
        <location filename="../algorithms/provider.py"/>
        <source>PALSAR Mosaic: L-band radar of JERS-1, ALOS and ALOS-2</source>
        <translation>PALSAR Mosaic: رادار النطاق L من JERS-1 و ALOS و ALOS-2</translation>
    </message>
</context>
</TS>
