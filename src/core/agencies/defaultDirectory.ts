import type { Agency, AgencyDirectory } from './agency';

const agency = (name: string, ...aliases: string[]): Agency => ({
  name,
  aliases,
  isCollective: false,
  members: [],
});

const collective = (name: string, members: readonly Agency[], ...aliases: string[]): Agency => ({
  name,
  aliases,
  isCollective: true,
  members: members.map((member) => member.name),
});

/** Sở: the departments of a province. */
const DEPARTMENTS: readonly Agency[] = [
  agency('Sở Nội vụ', 'SNV'),
  agency('Sở Tư pháp', 'STP'),
  agency('Sở Tài chính', 'STC'),
  agency('Sở Kế hoạch và Đầu tư', 'Sở KHĐT', 'Sở KH và ĐT', 'Sở KH-ĐT', 'Sở Kế hoạch - Đầu tư'),
  agency(
    'Sở Thông tin và Truyền thông',
    ...['Sở TTTT', 'Sở TT và TT', 'Sở TT-TT', 'Sở Thông tin - Truyền thông'],
  ),
  agency('Sở Khoa học và Công nghệ', 'Sở KHCN', 'Sở KH và CN', 'Sở KH-CN'),
  agency('Sở Giáo dục và Đào tạo', 'Sở GDĐT', 'Sở GD và ĐT', 'Sở GD-ĐT'),
  agency('Sở Y tế', 'SYT'),
  agency('Sở Tài nguyên và Môi trường', 'Sở TNMT', 'Sở TN và MT', 'Sở TN-MT'),
  agency(
    'Sở Nông nghiệp và Phát triển nông thôn',
    ...['Sở NNPTNT', 'Sở NN và PTNT', 'Sở NN-PTNT', 'Sở Nông nghiệp và PTNT'],
  ),
  agency('Sở Công Thương', 'Sở CT'),
  agency('Sở Xây dựng', 'SXD'),
  agency('Sở Giao thông vận tải', 'Sở GTVT', 'Sở Giao thông - Vận tải'),
  agency(
    'Sở Lao động - Thương binh và Xã hội',
    ...['Sở LĐTBXH', 'Sở LĐ-TBXH', 'Sở LĐTB và XH', 'Sở LĐ-TB và XH', 'Sở Lao động - TBXH'],
  ),
  agency('Sở Văn hóa và Thể thao', 'Sở VHTT', 'Sở VH và TT'),
  agency('Sở Du lịch', 'SDL'),
  agency('Sở Ngoại vụ'),
];

const OFFICE = agency(
  'Văn phòng UBND tỉnh',
  ...['VP UBND tỉnh', 'VPUBND tỉnh', 'VP UBND', 'Văn phòng UBND'],
  ...['Văn phòng UBND thành phố', 'VP UBND thành phố'],
);
const SERVICE_CENTRE = agency(
  'Trung tâm Phục vụ hành chính công tỉnh',
  ...['Trung tâm hành chính công tỉnh', 'Trung tâm Phục vụ HCC tỉnh', 'Trung tâm PV HCC tỉnh'],
  ...['Trung tâm HCC tỉnh', 'TT PVHCC tỉnh', 'TTPVHCC tỉnh', 'TT HCC tỉnh', 'TTHCC tỉnh'],
  ...['Trung tâm PVHCC tỉnh', 'Trung tâm Phục vụ hành chính công', 'TTPVHCC'],
);
const MEDIA_CENTRE = agency('Trung tâm Truyền thông tỉnh', 'TT Truyền thông tỉnh');
const DISTRICTS = agency(
  'UBND cấp huyện',
  ...['UBND các huyện, thị xã, thành phố', 'các huyện, thị xã, thành phố', 'cấp huyện'],
  ...['UBND huyện, thị xã, thành phố', 'UBND các huyện', 'UBND các huyện, thành phố'],
  ...['UBND các huyện, thị xã', 'UBND các quận, huyện', 'UBND các quận, huyện, thị xã'],
  ...['UBND các quận, huyện, thị xã, thành phố', 'UBND huyện'],
);
const COMMUNES = agency(
  'UBND cấp xã',
  ...['UBND các xã, phường, thị trấn', 'các xã, phường, thị trấn', 'cấp xã', 'UBND các xã'],
  ...['UBND xã, phường, thị trấn', 'UBND các xã, phường', 'UBND các xã, phường, đặc khu'],
  'UBND xã',
);

/** Cơ quan chuyên môn thuộc UBND tỉnh. */
const SPECIALISED = [
  ...DEPARTMENTS,
  OFFICE,
  agency('Thanh tra tỉnh', 'Thanh tra thành phố'),
  agency('Ban Dân tộc', 'Ban Dân tộc tỉnh'),
];
const BOARDS = [
  agency(
    'Ban Quản lý Khu kinh tế',
    ...['BQL Khu kinh tế', 'Ban Quản lý các Khu kinh tế', 'Ban Quản lý Khu kinh tế tỉnh'],
    ...['Ban Quản lý các khu công nghiệp', 'BQL các khu công nghiệp'],
  ),
  agency('Ban Xúc tiến và Hỗ trợ đầu tư', 'Ban Xúc tiến và Hỗ trợ Đầu tư tỉnh', 'IPA'),
];
const SECTORS = [...SPECIALISED, ...BOARDS];
const UNITS = [...SECTORS, SERVICE_CENTRE, MEDIA_CENTRE];
const LOCALITIES = [DISTRICTS, COMMUNES];

/** Known by name, but members of no collective that a province's plan gives criteria to. */
const OTHERS = [
  agency('Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL', 'Sở VH, TT và DL', 'Sở VHTT và DL'),
  agency(
    'Trung tâm Hành chính công cấp huyện',
    ...['Trung tâm HCC cấp huyện', 'TT HCC cấp huyện', 'TTHCC cấp huyện'],
  ),
  agency(
    'Bộ phận Tiếp nhận và Trả kết quả cấp xã',
    ...['Bộ phận tiếp nhận và trả kết quả hiện đại cấp xã', 'Bộ phận một cửa hiện đại cấp xã'],
    ...['Bộ phận một cửa cấp xã', 'Bộ phận TN và TKQ cấp xã'],
  ),
  agency(
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ...['UBMTTQ tỉnh', 'UBMTTQ Việt Nam tỉnh', 'Ủy ban MTTQ tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh'],
    'Mặt trận Tổ quốc tỉnh',
  ),
  agency('Hội Cựu chiến binh tỉnh', 'Hội CCB tỉnh'),
  agency('Trường Chính trị tỉnh'),
];
const CENTRAL = [
  agency('Công an tỉnh', 'CA tỉnh'),
  agency('Bộ Chỉ huy Quân sự tỉnh', 'Bộ CHQS tỉnh'),
  agency('Cục Thuế tỉnh'),
  agency('Cục Thống kê tỉnh'),
  agency('Kho bạc Nhà nước tỉnh', 'KBNN tỉnh'),
  agency('Bảo hiểm xã hội tỉnh', 'BHXH tỉnh'),
  agency('Bưu điện tỉnh'),
];

/**
 * The agencies of a Vietnamese province as administrative-reform plans name them, and the collectives that
 * stand for them. A collective without members is open: nobody can tell from its name who belongs to it.
 */
export const defaultDirectory: AgencyDirectory = {
  agencies: [
    ...UNITS,
    ...LOCALITIES,
    ...OTHERS,
    ...CENTRAL,
    collective(
      'Các sở, ban, ngành',
      SECTORS,
      ...['Các sở, ngành', 'Các sở, ban, ngành tỉnh', 'Các sở', 'Các sở, ban, ngành thuộc tỉnh'],
    ),
    collective(
      'Các sở, ngành, địa phương',
      [...SECTORS, ...LOCALITIES],
      ...['Các sở, ban, ngành, địa phương', 'Các sở, ban, ngành và địa phương'],
      ...['Các sở, ngành và địa phương', 'Các sở, ban, ngành và các địa phương'],
      ...['Các sở, ngành và các địa phương', 'Các ngành, địa phương', 'Các ngành, các cấp'],
    ),
    collective(
      'Các cơ quan chuyên môn thuộc UBND tỉnh',
      SPECIALISED,
      ...['Các cơ quan chuyên môn cấp tỉnh', 'Các CQCM cấp tỉnh', 'Các CQCM thuộc UBND tỉnh'],
      'Các cơ quan chuyên môn',
    ),
    collective(
      'Các cơ quan, đơn vị, địa phương',
      [...UNITS, ...LOCALITIES],
      ...['Các cơ quan, đơn vị và địa phương', 'Các đơn vị, địa phương', 'Các cơ quan, địa phương'],
      ...['Tất cả các cơ quan, đơn vị, địa phương', 'Các cơ quan, đơn vị, các địa phương'],
    ),
    collective(
      'Các cơ quan, đơn vị',
      UNITS,
      ...['Các cơ quan, đơn vị thuộc tỉnh', 'Các cơ quan, đơn vị trực thuộc UBND tỉnh'],
      'Các đơn vị',
    ),
    collective('Các địa phương', LOCALITIES, 'UBND các địa phương', 'UBND các cấp'),
    collective(
      'Các đơn vị sự nghiệp thuộc tỉnh',
      [SERVICE_CENTRE, MEDIA_CENTRE],
      ...['Các đơn vị sự nghiệp trực thuộc UBND tỉnh', 'Các đơn vị sự nghiệp thuộc UBND tỉnh'],
      'Các đơn vị sự nghiệp công lập thuộc tỉnh',
    ),
    collective(
      'Các cơ quan Trung ương đóng trên địa bàn tỉnh',
      CENTRAL,
      ...['Các cơ quan Trung ương trên địa bàn tỉnh', 'Các cơ quan ngành dọc'],
    ),
    collective(
      'Các cơ quan, đơn vị được giao nhiệm vụ',
      [],
      ...['Các cơ quan, đơn vị được giao', 'Các cơ quan được giao nhiệm vụ'],
      ...['Các đơn vị được giao nhiệm vụ', 'Các cơ quan, đơn vị được giao chủ trì'],
    ),
    collective(
      'Các cơ quan, đơn vị có liên quan',
      [],
      ...['Các cơ quan, đơn vị liên quan', 'Các đơn vị có liên quan', 'Các đơn vị liên quan'],
      ...['Các cơ quan có liên quan', 'Các cơ quan liên quan', 'Các sở, ngành liên quan'],
      ...['Các sở, ngành có liên quan', 'Các sở, ban, ngành liên quan'],
      ...['Các sở, ban, ngành có liên quan', 'Các cơ quan, đơn vị, địa phương có liên quan'],
      'Các cơ quan, đơn vị, địa phương liên quan',
    ),
    collective(
      'Các đơn vị sự nghiệp công lập trên địa bàn tỉnh',
      [],
      'Các đơn vị sự nghiệp công lập',
    ),
    collective('Các Ban của HĐND tỉnh', [], 'Các Ban HĐND tỉnh'),
    collective('Các ban của Đảng', [], 'Các ban Đảng', 'Các ban xây dựng Đảng'),
  ],
};
