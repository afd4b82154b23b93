/** What a column may be for. Those from "lost" on are told apart only so that they are not taken for scores. */
export type ColumnRole =
  | 'code'
  | 'name'
  | 'max'
  | 'weight'
  | 'score'
  | 'target'
  | 'delta'
  | 'rank'
  | 'leads'
  | 'supports'
  | 'carriesOut'
  | 'lost'
  | 'others'
  | 'percentIndex'
  | 'words'
  | 'unit';

/** How much a heading's words say for a role: what else could be meant is weighed against it. */
export const WORDS = {
  /** The words leave no other role. */
  CERTAIN: 8,
  STRONG: 5,
  USUAL: 4,
  WEAK: 2,
  HINT: 1,
} as const;

type Pattern = readonly [role: ColumnRole, words: RegExp, weight: number];

const { CERTAIN, STRONG, USUAL, WEAK, HINT } = WORDS;

/** Of all that match, the heaviest counts for its role. */
export const PATTERNS: readonly Pattern[] = [
  [
    'code',
    /^(?:stt|tt|s\.t\.t|số ?tt|số thứ tự|thứ tự|mã|mã số|mã (?:tiêu chí|tc|chỉ số|số tiêu chí)|mục|ký hiệu|số hiệu)\.?$/,
    CERTAIN,
  ],
  ['unit', /^(?:đơn vị tính|đvt|đơn vị đo(?: lường)?|đv tính)/, CERTAIN],
  [
    'name',
    /^(?:(?:tên|các|nhóm|danh mục) )?(?:lĩnh vực|tiêu chí|nội dung|tiêu chuẩn|chỉ số thành phần|chỉ số nội dung|trục nội dung|chỉ số, |chỉ số\/)/,
    STRONG,
  ],
  [
    'name',
    /^(?:tên )?(?:chỉ tiêu|chỉ số|hạng mục|yêu cầu|yếu tố|khía cạnh|câu hỏi)(?=$|[ ,/(])/,
    USUAL,
  ],
  [
    'name',
    /tiêu chí|lĩnh vực|nội dung|^tên (?!cơ quan|đơn vị|tỉnh|sở|địa phương|xã|phường|huyện)/,
    WEAK,
  ],
  ['words', /^(?:nhiệm vụ|công việc|hoạt động)/, WEAK],
  [
    'max',
    /^(?![^]*(?:so với|tỷ lệ|tỉ lệ|% |đạt ?\/ ?(?!không|chưa)))[^]*(?:tối đa|điểm chuẩn|thang điểm|khung điểm|mức điểm|điểm trần|điểm quy định|biểu điểm|^(?:điểm )?max$|ba-?rem|điểm tiêu chuẩn|cơ cấu điểm|điểm cơ cấu|phân bổ điểm|điểm phân bổ)/,
    STRONG,
  ],
  ['max', /^(?:số )?điểm$/, HINT],
  // "Điểm nhân hệ số" is what weights make of points.
  [
    'weight',
    /^(?![^]*(?:điểm|kết quả)[^]*(?:nhân|theo|có|sau|tính|x) )[^]*(?:trọng số|hệ số|tỷ trọng|tỉ trọng|quyền số)/,
    CERTAIN,
  ],
  ['lost', /điểm (?:cộng|thưởng|phạt)/, STRONG],
  [
    'lost',
    /(?:điểm|bị|còn|số) ?(?:số )?(?:bị |còn )*(?:mất|trừ|thiếu|hụt|chưa (?:đạt|được|ghi)|không đạt)|^(?:mất|trừ|thiếu)$|^chưa (?:đạt|ghi|lấy|giành)(?: được)?(?: điểm)?$|còn (?:phải|cần) |mất điểm|trừ điểm|hụt điểm|chưa đạt điểm|khoảng cách|dư địa/,
    CERTAIN - 1,
  ],
  ['words', /nguyên nhân|lý do|lí do/, CERTAIN],
  // "Mức 2 (1 điểm)": one of several ways, and what it earns.
  ['words', /^mức (?:độ )?\d[^]*\d ?điểm\)?$/, CERTAIN],
  ['words', /ghi chú|chú thích|ghi nhận|lưu ý|ý kiến|nhận xét|xếp loại|mức xếp/, CERTAIN - 1],
  [
    'words',
    /cách (?:tính|chấm|xác định|đánh giá|cho)|hướng dẫn|phương pháp|công thức|cơ sở (?:chấm|đánh giá|tính)|quy định chấm|điều kiện/,
    CERTAIN - 1,
  ],
  [
    'words',
    /kiểm chứng|minh chứng|tài liệu|hồ sơ (?:chứng|kèm)|giải trình|diễn giải|thuyết minh|giải thích|kê khai|số liệu|thực trạng|tồn tại|hạn chế/,
    STRONG,
  ],
  [
    'words',
    /giải pháp|biện pháp|khắc phục|hướng cải thiện|việc (?:cần|phải) làm|nhiệm vụ trọng tâm|cách thức thực hiện/,
    CERTAIN - 1,
  ],
  ['words', /thời gian|thời hạn|tiến độ|hạn (?:hoàn thành|chót|cuối)/, CERTAIN - 1],
  // Days by which something is to be done, or figures that are to be reached: what stands there tells.
  ['words', /lộ trình/, USUAL],
  ['target', /lộ trình|định hướng/, USUAL + 0.5],
  ['words', /sản phẩm|đầu ra|kết quả cần đạt|kinh phí|nguồn vốn/, STRONG],
  [
    'delta',
    /^\(?\+ ?\/ ?-\)?$|tăng|giảm|chênh lệch|so với|so sánh|thay đổi|biến động|cải thiện/,
    STRONG,
  ],
  [
    'others',
    /cả nước|toàn quốc|cao nhất|thấp nhất|đứng đầu|dẫn đầu|trung vị|các tỉnh|(?:bình quân|trung bình) (?:chung|các|cả|toàn|khu|vùng|tỉnh|\d+ (?:tỉnh|đơn vị|địa phương))|toàn tỉnh|(?:^| )(?:gttb|bq|tb)(?= |$)/,
    CERTAIN - 2,
  ],
  ['others', /bình quân|trung bình|của vùng|khu vực/, USUAL - 1],
  // Of a part of those who were asked, beside "Chung".
  ['others', /^(?:người dân|tổ chức|doanh nghiệp|hộ kinh doanh|cán bộ)$/, USUAL],
  [
    'rank',
    /xếp (?:thứ|hạng)|thứ hạng|(?:mục tiêu|chỉ tiêu|phấn đấu) hạng(?! mục)|vị thứ|thứ bậc|vị trí|^hạng(?! mục)|^xếp$/,
    CERTAIN - 1,
  ],
  ['supports', /phối hợp/, STRONG],
  ['carriesOut', /(?:đơn vị|cơ quan|tổ chức|sở|ngành|nơi)[^]*thực hiện|^thực hiện$/, USUAL],
  [
    'leads',
    /chủ trì|phụ trách|tham mưu|đầu mối|chịu trách nhiệm|trách nhiệm|được giao|phân công|theo dõi/,
    STRONG,
  ],
  ['leads', /^(?:cơ quan|đơn vị|sở|phòng|bộ phận|người)(?! tính| chấm| tự| đánh giá)/, WEAK],
  [
    'target',
    /mục tiêu|chỉ tiêu(?= (?!phát)|$)|phấn đấu|kế hoạch năm|cam kết|đề ra|kỳ vọng|(?:cần|phải|yêu cầu) đạt(?! được)|kịch bản/,
    USUAL + 0.5,
  ],
  ['target', /dự kiến|kế hoạch|đăng ký|^(?:kh|ct|mt) (?:năm )?(?:20)?\d\d$/, WEAK],
  [
    'percentIndex',
    /% [^]*(?:tối đa|chuẩn)|(?:chỉ số|tỷ lệ|tỉ lệ|mức)[^]*(?:%|đạt được\/|so với (?:điểm )?tối đa)|^(?:tỷ lệ|tỉ lệ) (?:đạt|điểm|hoàn thành)|% (?:đạt|điểm)|quy đổi|(?:nhân|theo|có|sau|tính) (?:trọng số|hệ số)|^%$/,
    USUAL,
  ],
  [
    'score',
    /điểm|kết quả|đạt được|tỷ lệ|tỉ lệ|chỉ số (?:hài lòng|sipas|par)|mức độ|đánh giá|thẩm định|chấm|giá trị|(?:hiện|thực) trạng|điều tra|khảo sát|xã hội học|xhh|(?:^| )(?:tđg|tđ|hđtđ|đtxhh)(?= |$|\.)|^thực hiện(?: 20\d\d)?$|thực hiện năm|^(?:(?:ước |u)?th|kq) (?:năm )?(?:20)?\d\d$|^(?:dự )?ước(?: |$)|ước thực hiện|^đạt$|^còn lại$|^tỉnh (?:nhà|ta)$|^năm 20\d\d$|^20\d\d$|^(?:kỳ|năm|đợt) (?:trước|này|nay)$|^chung$|^cả năm(?: 20\d\d)?$|^(?:quý (?:[1-4]|i{1,3}|iv)|(?:tháng|t\.?) ?(?:0?[1-9]|1[0-2]))(?:[ /-](?:năm )?20\d\d)?$|^chỉ số (?:cchc )?(?:năm )?20\d\d$|^(?:chỉ số )?(?:par ?index|papi|pci|pgi|ddci) (?:năm )?20\d\d$/,
    USUAL - 0.5,
  ],
];
